-- What the provider of the demonstration remembers. Empty in production.
create table demo_payment (
    commune_id integer not null default current_commune(),
    token      text    not null,
    label      text    not null,
    cents      bigint  not null,
    back       text    not null,
    verdict    text    not null default 'PENDING',
    primary key (commune_id, token)
);
select protect_tenant_table('demo_payment');
