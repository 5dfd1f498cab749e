-- What an audit against the RGAA found: the declaration of accessibility is made from the last one.
create table accessibility_audit (
    commune_id   integer     not null default current_commune() references commune,
    id           bigint      not null generated always as identity,
    audited_on   date        not null,
    auditor      text        not null,
    conforming   integer     not null check (conforming >= 0),
    failing      integer     not null check (failing >= 0),
    failures     text        not null,
    burdens      text        not null,
    exempt       text        not null,
    sample       text        not null,
    environments text        not null,
    tools        text        not null,
    scheme       text        not null,
    recorded_at  timestamptz not null,
    primary key (commune_id, id),
    check (conforming + failing between 1 and 106)
);
select protect_tenant_table('accessibility_audit');
