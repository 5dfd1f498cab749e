-- What an agent ordered for several requests at once, and what became of each: one line a request,
-- written in the transaction of the request itself.
create table together (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    agent_id   bigint      not null,
    at         timestamptz not null,
    gesture    text        not null,
    detail     text        not null default '',
    primary key (commune_id, id)
);
create index together_old on together (commune_id, at);
select protect_tenant_table('together');

create table together_line (
    commune_id  integer not null default current_commune(),
    together_id bigint  not null,
    place       integer not null,
    number      text    not null,
    state       text    not null default 'WAITING',
    reason      text    not null default '',
    argument    text    not null default '',
    primary key (commune_id, together_id, place)
);
select protect_tenant_table('together_line');
