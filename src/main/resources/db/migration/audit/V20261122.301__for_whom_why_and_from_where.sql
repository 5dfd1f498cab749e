-- For whom it was done, on what ground, through what and on which device. "format" says in which way the entry is
-- sealed: those written before keep theirs, or their chain would break.
alter table journal
    add column for_whom text     not null default '',
    add column why      text     not null default '',
    add column channel  text     not null default '',
    add column device   text     not null default '',
    add column format   smallint not null default 1;
