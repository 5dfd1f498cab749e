-- What people owe, owed once: at most one open order about one thing.
create table payment_order (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    about      text        not null,
    label      text        not null,
    cents      bigint      not null check (cents > 0),
    state      text        not null default 'OPEN',
    receipt    text        not null default '',
    settled_by text        not null default '',
    opened_at  timestamptz not null,
    settled_at timestamptz,
    primary key (commune_id, id)
);
create unique index payment_order_owed on payment_order (commune_id, about) where state = 'OPEN';
create index payment_order_about on payment_order (commune_id, about, id);
select protect_tenant_table('payment_order');

-- Tries to pay an order online. Those that fail add nothing to it.
create table payment_attempt (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    order_id   bigint      not null,
    attempt    text        not null,
    begun_at   timestamptz not null,
    outcome    text,
    ended_at   timestamptz,
    primary key (commune_id, id)
);
create unique index payment_attempt_name on payment_attempt (commune_id, attempt);
create index payment_attempt_under_way on payment_attempt (commune_id, begun_at) where outcome is null;
select protect_tenant_table('payment_attempt');
