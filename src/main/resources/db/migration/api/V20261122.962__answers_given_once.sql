-- What was answered to a call that carried a key: sent again within a day, it is answered the same and done once.
create table api_answer (
    commune_id integer     not null default current_commune(),
    token_id   bigint      not null,
    key        text        not null,
    asked      bytea       not null,
    at         timestamptz not null,
    status     integer     not null,
    headers    jsonb       not null,
    body       bytea       not null,
    primary key (commune_id, token_id, key)
);
create index api_answer_old on api_answer (commune_id, at);
select protect_tenant_table('api_answer');
