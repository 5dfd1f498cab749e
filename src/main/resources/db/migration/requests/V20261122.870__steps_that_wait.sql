-- A request that waits at a step the machine looks after: until when, and what became of it.
create table request_step (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    request_id bigint      not null,
    step       text        not null,
    entered_at timestamptz not null,
    wake_at    timestamptz,
    ended_at   timestamptz,
    note       text        not null default '',
    primary key (commune_id, id)
);
create unique index request_step_open on request_step (commune_id, request_id) where ended_at is null;
create index request_step_due on request_step (commune_id, wake_at) where ended_at is null and wake_at is not null;
select protect_tenant_table('request_step');

-- Who approved at the current passage through a step that wants several persons.
create table request_approval (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    run_id     bigint      not null,
    agent_id   bigint      not null,
    agent_name text        not null,
    at         timestamptz not null,
    primary key (commune_id, id)
);
create unique index request_approval_once on request_approval (commune_id, run_id, agent_id);
select protect_tenant_table('request_approval');

-- Opinions asked of offices and of people outside, answered once.
create table request_opinion (
    commune_id    integer     not null default current_commune(),
    id            bigint      generated always as identity,
    request_id    bigint      not null,
    step          text        not null,
    opinion       text        not null,
    name_fr       text        not null,
    name_en       text        not null,
    role          text,
    department_id bigint,
    email         text        not null default '',
    asked_at      timestamptz not null,
    due           date        not null,
    verdict       text,
    words         text        not null default '',
    given_by      text        not null default '',
    by_default    boolean     not null default false,
    given_at      timestamptz,
    closed_at     timestamptz,
    primary key (commune_id, id)
);
create index request_opinion_of on request_opinion (commune_id, request_id, id);
create index request_opinion_open on request_opinion (commune_id, department_id, due, id)
    where closed_at is null and department_id is not null;
select protect_tenant_table('request_opinion');
