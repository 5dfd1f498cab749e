-- Decisions name the quality of who signs them (CRPA L212-1); residents may know that of who handles
-- their request (CRPA L111-2). The rest is how an agent wants to be told of new work.
alter table agent
    add column title    text not null default '',
    add column language text not null default 'fr' check (language in ('fr', 'en')),
    add column news     text not null default 'daily' check (news in ('at-once', 'daily', 'never')),
    add column told_on  date;
