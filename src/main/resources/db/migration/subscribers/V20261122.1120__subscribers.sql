-- Subjects that people can follow. A commune without any has the usual ones, in the program.
create table subscription_topic (
    commune_id integer  not null default current_commune(),
    code       text     not null,
    position   integer  not null,
    fr         text     not null,
    en         text     not null default '',
    primary key (commune_id, code)
);
select protect_tenant_table('subscription_topic');

-- Who follows something, and for whose neighbourhood. "version" ends the links sent before.
create table subscriber (
    commune_id   integer     not null default current_commune(),
    id           bigint      not null generated always as identity,
    created_at   timestamptz not null,
    language     text        not null,
    street       text        not null default '',
    street_key   text        not null default '',
    longitude    double precision,
    latitude     double precision,
    paused_until date,
    version      integer     not null default 1,
    origin       text        not null,
    primary key (commune_id, id)
);
select protect_tenant_table('subscriber');
create index subscriber_street on subscriber (commune_id, street_key) where street_key <> '';

-- Where it reaches them; each address belongs to one subscriber and was confirmed by its owner.
create table subscriber_channel (
    commune_id    integer     not null default current_commune(),
    subscriber_id bigint      not null,
    channel       text        not null,
    address       text        not null,
    confirmed_at  timestamptz not null,
    proof         text        not null default '',
    failed_at     timestamptz,
    reason        text        not null default '',
    soft_failures integer     not null default 0,
    primary key (commune_id, channel, subscriber_id),
    foreign key (commune_id, subscriber_id) references subscriber (commune_id, id) on delete cascade
);
select protect_tenant_table('subscriber_channel');
create unique index subscriber_channel_address on subscriber_channel (commune_id, channel, address);
create index subscriber_channel_owner on subscriber_channel (commune_id, subscriber_id);

create table subscriber_topic (
    commune_id    integer not null default current_commune(),
    topic         text    not null,
    subscriber_id bigint  not null,
    primary key (commune_id, subscriber_id, topic),
    foreign key (commune_id, subscriber_id) references subscriber (commune_id, id) on delete cascade
);
select protect_tenant_table('subscriber_topic');

-- Asked for on the portal, nothing of it true until the owner of each address says so; seven days.
create table subscription_asked (
    commune_id    integer     not null default current_commune(),
    id            bigint      not null generated always as identity,
    asked_at      timestamptz not null,
    language      text        not null,
    email         text        not null default '',
    mobile        text        not null default '',
    topics        text[]      not null,
    street        text        not null default '',
    longitude     double precision,
    latitude      double precision,
    code_tries    integer     not null default 0,
    subscriber_id bigint,
    primary key (commune_id, id)
);
select protect_tenant_table('subscription_asked');
create index subscription_asked_at on subscription_asked (commune_id, asked_at);

-- Addresses that left, sealed: enough to refuse their return by an import, not enough to know them.
create table subscriber_gone (
    commune_id integer     not null default current_commune(),
    address    bytea       not null,
    left_at    timestamptz not null,
    primary key (commune_id, address)
);
select protect_tenant_table('subscriber_gone');
