-- How the commune is known to FranceConnect and ProConnect. The secret is sealed.
create table identity_provider (
    commune_id    integer not null default current_commune(),
    code          text    not null check (code in ('franceconnect', 'proconnect')),
    active        boolean not null,
    issuer        text    not null,
    client_id     text    not null,
    client_secret bytea   not null,
    levels        text    not null,
    sirets        text    not null default '',
    primary key (commune_id, code)
);
select protect_tenant_table('identity_provider');

-- Answers of providers that were taken: an answer is good once. Holds, sealed, who somebody is while
-- they say whether they want an account; some minutes.
create table provider_answer (
    commune_id integer     not null default current_commune(),
    state_hash bytea       not null,
    identity   bytea,
    expires_at timestamptz not null,
    primary key (commune_id, state_hash)
);
select protect_tenant_table('provider_answer');
