-- By which push services know that it is this commune that writes (VAPID, RFC 8292).
create table push_key (
    commune_id  integer not null default current_commune() primary key,
    public_key  bytea   not null,
    private_key bytea   not null
);
select protect_tenant_table('push_key');

-- A browser that asked to be told.
create table push_subscription (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    endpoint   text        not null,
    browser    bytea       not null,
    auth       bytea       not null,
    language   text        not null,
    since      timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, endpoint)
);
select protect_tenant_table('push_subscription');

-- The payload is emptied once the push service has it.
create table push_message (
    commune_id      integer     not null default current_commune(),
    id              bigint      not null generated always as identity,
    subscription_id bigint      not null,
    about           text        not null,
    key             text        not null,
    payload         text,
    topic           text        not null,
    urgency         text        not null,
    expires_at      timestamptz not null,
    state           text        not null,
    attempts        integer     not null default 0,
    changed_at      timestamptz not null,
    reason          text        not null default '',
    primary key (commune_id, id),
    unique (commune_id, key)
);
select protect_tenant_table('push_message');
create index push_message_about on push_message (commune_id, about, state);
