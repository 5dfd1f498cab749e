-- Links sent by e-mail: invitation, sign-up, forgotten password. Good once, until they expire.
create table one_time_link (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    token_hash  bytea       not null,
    purpose     text        not null,
    agent_id    bigint,
    resident_id bigint,
    name        text        not null,
    email       text        not null,
    next_path   text        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, token_hash),
    foreign key (commune_id, agent_id) references agent on delete cascade,
    foreign key (commune_id, resident_id) references resident on delete cascade
);
create index one_time_link_of_email on one_time_link (commune_id, email);
select protect_tenant_table('one_time_link');
