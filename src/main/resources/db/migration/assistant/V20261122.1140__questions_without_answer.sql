-- Questions that had no answer, or one that did not help: the words masked, and nothing about who asked.
create table assistant_question (
    commune_id integer not null default current_commune(),
    id         bigint  not null generated always as identity,
    asked_on   date    not null,
    words      text    not null check (length(words) <= 300),
    meanings   text    not null,
    lang       text    not null,
    answer     text    not null,
    handled_on date,
    primary key (commune_id, id)
);
select protect_tenant_table('assistant_question');
create index assistant_question_open on assistant_question (commune_id, asked_on) where handled_on is null;

-- How many were asked each day, and how many of the answers helped: numbers only.
create table assistant_tally (
    commune_id integer not null default current_commune(),
    day        date    not null,
    asked      integer not null default 0,
    answered   integer not null default 0,
    helped     integer not null default 0,
    unhelped   integer not null default 0,
    primary key (commune_id, day)
);
select protect_tenant_table('assistant_tally');
