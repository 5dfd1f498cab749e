-- The same letter to many people: one row for each, of what differs. The letter itself is written
-- when it leaves, by whoever wrote it, from a reference.
create table bulk_mail (
    commune_id  integer     not null default current_commune(),
    id          bigint      not null generated always as identity,
    about       text        not null,
    kind        text        not null,
    reference   text        not null,
    recipient   bigint      not null,
    to_email    text        not null,
    language    text        not null,
    leave_url   text        not null,
    choices_url text        not null,
    state       text        not null,
    attempts    integer     not null default 0,
    tried_since timestamptz,
    changed_at  timestamptz not null,
    reason      text        not null default '',
    primary key (commune_id, id)
);
select protect_tenant_table('bulk_mail');
-- Queueing again what was queued adds nobody.
create unique index bulk_mail_once on bulk_mail (commune_id, about, recipient);
create index bulk_mail_state on bulk_mail (commune_id, about, state);

-- What is due, over all communes, as notice_due.
create table bulk_due (
    commune_id integer     not null,
    bulk_id    bigint      not null,
    due_at     timestamptz not null,
    primary key (commune_id, bulk_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index bulk_due_at on bulk_due (due_at, commune_id, bulk_id);
grant select, insert, update, delete on bulk_due to parvis_app;

-- How many left in each minute, over all nodes, where the operator set a pace.
create table bulk_pace (
    minute timestamptz primary key,
    taken  integer     not null
);
grant select, insert, update, delete on bulk_pace to parvis_app;
