-- What is to be sent by other ways than e-mail, over all communes: ids and times only, so that a
-- node finds the next one without visiting every commune.
create table queued_work (
    commune_id integer     not null,
    kind       text        not null,
    work_id    bigint      not null,
    due_at     timestamptz not null,
    primary key (commune_id, kind, work_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index queued_work_due on queued_work (due_at);
grant select, insert, update, delete on queued_work to parvis_app;
