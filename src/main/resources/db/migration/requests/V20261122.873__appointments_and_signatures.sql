-- Appointments that agents propose at a step of a circuit.
create table request_appointment (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    request_id  bigint      not null,
    starts_at   timestamptz not null,
    minutes     integer     not null,
    place       text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    sequence    integer     not null default 0,
    state       text        not null default 'PROPOSED',
    passed      boolean     not null default false,
    primary key (commune_id, id)
);
create unique index request_appointment_proposed on request_appointment (commune_id, request_id) where state = 'PROPOSED';
create index request_appointment_of on request_appointment (commune_id, request_id, id);
select protect_tenant_table('request_appointment');

-- Who signed at the current passage through a step, in order; ended when the request leaves it.
create table request_signature (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    request_id bigint      not null,
    role       text        not null,
    agent_id   bigint      not null,
    signed_as  text        not null,
    signed_at  timestamptz not null,
    declined   boolean     not null default false,
    words      text        not null default '',
    ended_at   timestamptz,
    primary key (commune_id, id)
);
create index request_signature_of on request_signature (commune_id, request_id, id);
select protect_tenant_table('request_signature');
