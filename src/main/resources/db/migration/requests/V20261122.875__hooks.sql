-- Programs that circuits tell, with their secret sealed by the application.
create table hook (
    commune_id integer not null default current_commune(),
    name       text    not null,
    address    text    not null,
    secret     bytea   not null,
    primary key (commune_id, name)
);
select protect_tenant_table('hook');

-- What is told, as it stood then, until it was heard.
create table hook_delivery (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    request_id bigint      not null,
    hook       text        not null,
    body       text        not null,
    state      text        not null default 'WAITING',
    tries      integer     not null default 0,
    next_at    timestamptz not null,
    primary key (commune_id, id)
);
create index hook_delivery_due on hook_delivery (commune_id, next_at) where state = 'WAITING';
create index hook_delivery_of on hook_delivery (commune_id, request_id, id);
select protect_tenant_table('hook_delivery');

create table hook_attempt (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    delivery_id bigint      not null,
    at          timestamptz not null,
    ok          boolean     not null,
    said        text        not null,
    primary key (commune_id, id)
);
create index hook_attempt_of on hook_attempt (commune_id, delivery_id, id);
select protect_tenant_table('hook_attempt');
