-- One row per browser signed in. The token itself is only in the browser's cookie.
create table session (
    commune_id   integer     not null default current_commune(),
    id           bigint      generated always as identity,
    token_hash   bytea       not null,
    agent_id     bigint,
    resident_id  bigint,
    device       text        not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, token_hash),
    foreign key (commune_id, agent_id) references agent on delete cascade,
    foreign key (commune_id, resident_id) references resident on delete cascade,
    check (num_nonnulls(agent_id, resident_id) = 1)
);
create index session_of_agent on session (commune_id, agent_id) where agent_id is not null;
create index session_of_resident on session (commune_id, resident_id) where resident_id is not null;
select protect_tenant_table('session');
