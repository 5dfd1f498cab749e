-- Agents and residents. E-mail addresses are kept in lower case: an index on lower(email) would be
-- useless under row-level security, because lower() is not leakproof.
create table agent (
    commune_id    integer     not null default current_commune(),
    id            bigint      generated always as identity,
    name          text        not null,
    email         text        not null check (email = lower(email)),
    password_hash text,
    active        boolean     not null default true,
    administrator boolean     not null default false,
    created_at    timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, email)
);
select protect_tenant_table('agent');

create table agent_role (
    commune_id    integer not null default current_commune(),
    agent_id      bigint  not null,
    department_id bigint  not null,
    role          text    not null,
    primary key (commune_id, agent_id, department_id, role),
    foreign key (commune_id, agent_id) references agent on delete cascade
);
create index agent_role_by_department on agent_role (commune_id, department_id, role);
select protect_tenant_table('agent_role');

create table resident (
    commune_id         integer     not null default current_commune(),
    id                 bigint      generated always as identity,
    name               text        not null,
    email              text        not null check (email = lower(email)),
    phone              text        not null default '',
    password_hash      text        not null,
    email_confirmed_at timestamptz not null,
    created_at         timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, email)
);
select protect_tenant_table('resident');
