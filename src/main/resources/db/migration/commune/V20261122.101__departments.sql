create table department (
    commune_id integer not null default current_commune() references commune,
    id         bigint  not null generated always as identity,
    code       text    not null,
    name_fr    text    not null,
    name_en    text,
    email      text    not null,
    phone      text,
    primary key (commune_id, id),
    unique (commune_id, code)
);
select protect_tenant_table('department');
