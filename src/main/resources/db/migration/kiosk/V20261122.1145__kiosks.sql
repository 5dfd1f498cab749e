-- Screens of the town hall that many people use. The device holds a sealed cookie that names its row and turn; a new
-- turn, or the end, shuts out the device that held the one before.
create table kiosk (
    commune_id   integer     not null default current_commune(),
    id           bigint      not null generated always as identity,
    name         text        not null check (length(name) between 1 and 60),
    services     text[]      not null check (cardinality(services) > 0),
    idle_seconds integer     not null check (idle_seconds between 5 and 600),
    turn         integer     not null default 1,
    opened_at    timestamptz,
    ended_at     timestamptz,
    primary key (commune_id, id)
);
select protect_tenant_table('kiosk');
