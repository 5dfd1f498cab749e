-- Other programs of the town hall, each by a token of which only the hash is kept.
create table api_token (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    software    text        not null,
    owner_id    bigint      not null,
    scopes      text[]      not null,
    departments bigint[]    not null,
    -- none: all of these departments
    procedures  text[]      not null,
    -- none: from anywhere
    networks    text[]      not null,
    hash        bytea       not null,
    -- its last characters, by which people recognise it
    ending      text        not null,
    -- of the form it was asked with: sent twice, it makes one token
    form        text        not null,
    created_at  timestamptz not null,
    expires_on  date        not null,
    used_at     timestamptz,
    ended_at    timestamptz,
    warned      boolean     not null default false,
    primary key (commune_id, id)
);
create unique index api_token_hash on api_token (commune_id, hash);
create unique index api_token_form on api_token (commune_id, form);
select protect_tenant_table('api_token');
