-- Why something is kept beyond its time, or only kept: a dispute under way, or a restriction that a person asked for (GDPR, article 18).
create table retention_hold (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    kind       text        not null check (kind in ('HOLD', 'RESTRICTION')),
    subject    text        not null,
    reference  text        not null,
    reason     text        not null,
    until_day  date,
    placed_at  timestamptz not null,
    placed_by  text        not null,
    lifted_at  timestamptz,
    lifted_by  text        not null default '',
    lifted_why text        not null default '',
    primary key (commune_id, id)
);
create unique index retention_hold_active on retention_hold (commune_id, subject, kind) where lifted_at is null;
select protect_tenant_table('retention_hold');
comment on column retention_hold.subject is 'as the rules name it, for example request:412 or resident:7';
comment on column retention_hold.reference is 'as people name it, for example 2026-000412';
