-- Messages to people. The envelope (all that was written) is emptied once the message has left or was given up.
create table notice (
    commune_id   integer     not null default current_commune(),
    id           bigint      not null generated always as identity,
    about        text        not null,
    to_email     text        not null,
    subject      text        not null,
    envelope     text,
    state        text        not null,
    attempts     integer     not null default 0,
    tried_since  timestamptz,
    changed_at   timestamptz not null,
    reason       text        not null default '',
    primary key (commune_id, id)
);
select protect_tenant_table('notice');
create index notice_about on notice (commune_id, about, id);

-- What is due, over all communes: ids and times only, so that a node finds the next message without
-- visiting every commune. The message itself is read with its commune bound.
create table notice_due (
    commune_id integer     not null,
    notice_id  bigint      not null,
    due_at     timestamptz not null,
    primary key (commune_id, notice_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index notice_due_at on notice_due (due_at);
grant select, insert, update, delete on notice_due to parvis_app;
