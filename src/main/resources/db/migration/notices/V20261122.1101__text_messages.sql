-- How the commune sends SMS: one provider, its price, the most a month may cost.
create table text_account (
    commune_id       integer not null default current_commune() primary key,
    provider         text    not null,
    sender           text    not null,
    price_millimes   bigint  not null,
    cap_millimes     bigint  not null,
    silent_hours     integer not null,
    host             text    not null default '',
    port             integer not null default 0,
    encrypted        boolean not null default true,
    login            text    not null default '',
    url              text    not null default '',
    headers          text    not null default '',
    body             text    not null default '',
    answer_id        text    not null default '',
    secret           bytea
);
select protect_tenant_table('text_account');

-- One SMS. The number and the words are emptied once their fate is known and told.
create table text_message (
    commune_id    integer     not null default current_commune(),
    id            bigint      not null generated always as identity,
    about         text        not null,
    key           text        not null,
    to_number     text        not null,
    body          text        not null,
    parts         integer     not null,
    cost_millimes bigint      not null,
    state         text        not null,
    attempts      integer     not null default 0,
    tried_since   timestamptz,
    changed_at    timestamptz not null,
    reason        text        not null default '',
    primary key (commune_id, id),
    unique (commune_id, key)
);
select protect_tenant_table('text_message');
create index text_message_about on text_message (commune_id, about, state);
create index text_message_silent on text_message (commune_id, changed_at) where state = 'ACCEPTED';

-- The parts the provider has taken, under the references it gave them.
create table text_part (
    commune_id integer not null default current_commune(),
    message_id bigint  not null,
    part       integer not null,
    reference  text    not null,
    delivered  boolean not null default false,
    primary key (commune_id, message_id, part),
    foreign key (commune_id, message_id) references text_message on delete cascade
);
select protect_tenant_table('text_part');
create index text_part_reference on text_part (commune_id, reference);

-- What each month has cost so far: kept by the transaction that queues, so that the cap holds.
create table text_spending (
    commune_id integer not null default current_commune(),
    month      date    not null,
    millimes   bigint  not null,
    primary key (commune_id, month)
);
select protect_tenant_table('text_spending');

-- Numbers that answered STOP.
create table text_opt_out (
    commune_id integer     not null default current_commune(),
    number     text        not null,
    at         timestamptz not null,
    primary key (commune_id, number)
);
select protect_tenant_table('text_opt_out');
