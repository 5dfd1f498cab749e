-- Second factors of agents. The key of a generator of codes is sealed; a code is good once, so the last one
-- used is kept as the number of its half minute.
create table agent_totp (
    commune_id  integer     not null default current_commune(),
    agent_id    bigint      not null,
    secret      bytea       not null,
    last_step   bigint      not null,
    enrolled_at timestamptz not null,
    primary key (commune_id, agent_id),
    foreign key (commune_id, agent_id) references agent on delete cascade
);
select protect_tenant_table('agent_totp');

create table agent_recovery_code (
    commune_id integer  not null default current_commune(),
    agent_id   bigint   not null,
    position   smallint not null,
    code_hash  text     not null,
    primary key (commune_id, agent_id, position),
    foreign key (commune_id, agent_id) references agent on delete cascade
);
select protect_tenant_table('agent_recovery_code');

-- Keys that a device keeps and opens with a finger, a face or its own code (WebAuthn), of agents and residents.
create table passkey (
    commune_id    integer     not null default current_commune(),
    id            bigint      generated always as identity,
    agent_id      bigint,
    resident_id   bigint,
    credential_id bytea       not null,
    credential    bytea       not null,
    name          text        not null,
    sign_count    bigint      not null,
    synced        boolean     not null,
    created_at    timestamptz not null,
    used_at       timestamptz,
    primary key (commune_id, id),
    unique (commune_id, credential_id),
    foreign key (commune_id, agent_id) references agent on delete cascade,
    foreign key (commune_id, resident_id) references resident on delete cascade,
    check (num_nonnulls(agent_id, resident_id) = 1)
);
create index passkey_of_agent on passkey (commune_id, agent_id) where agent_id is not null;
create index passkey_of_resident on passkey (commune_id, resident_id) where resident_id is not null;
select protect_tenant_table('passkey');

-- A challenge is sealed, not kept; the one that was answered is kept until it is too old, so that no answer
-- is good twice.
create table passkey_challenge_used (
    commune_id integer     not null default current_commune(),
    challenge  bytea       not null,
    expires_at timestamptz not null,
    primary key (commune_id, challenge)
);
select protect_tenant_table('passkey_challenge_used');

-- What an administrator chose; without a row the setting parvis.sign-in.second-factor holds.
create table sign_in_policy (
    commune_id    integer not null default current_commune(),
    second_factor text    not null check (second_factor in ('required', 'offered')),
    primary key (commune_id)
);
select protect_tenant_table('sign_in_policy');

-- Codes sent by e-mail to whoever has nothing else to confirm with: one at a time, for ten minutes.
create table mail_code (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    agent_id    bigint,
    resident_id bigint,
    code_hash   bytea       not null,
    expires_at  timestamptz not null,
    primary key (commune_id, id),
    foreign key (commune_id, agent_id) references agent on delete cascade,
    foreign key (commune_id, resident_id) references resident on delete cascade,
    check (num_nonnulls(agent_id, resident_id) = 1)
);
create unique index mail_code_of_agent on mail_code (commune_id, agent_id) where agent_id is not null;
create unique index mail_code_of_resident on mail_code (commune_id, resident_id) where resident_id is not null;
select protect_tenant_table('mail_code');
