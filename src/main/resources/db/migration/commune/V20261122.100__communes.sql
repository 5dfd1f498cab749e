-- The register of tenants. Not a tenant's own table: every node reads all of it, to find the commune of a host.
create sequence commune_ids as integer;

create table commune (
    id                    integer     not null primary key,
    insee                 text        not null unique,
    name                  text        not null,
    siren                 text,
    departement           text        not null,
    departement_name      text        not null,
    population            integer     not null,
    joint_authority_siren text,
    joint_authority       text,
    colour                text        not null check (colour ~ '^#[0-9a-f]{6}$'),
    street                text        not null default '',
    address_extra         text        not null default '',
    postal_code           text        not null,
    city                  text        not null,
    phone                 text,
    email                 text        not null,
    opening_hours         text        not null,
    opened_at             timestamptz not null
);

create table commune_host (
    host       text    not null primary key check (host = lower(host)),
    commune_id integer not null references commune,
    main       boolean not null
);
create unique index commune_main_host on commune_host (commune_id) where main;

grant usage on sequence commune_ids to parvis_app;
grant select, insert on commune, commune_host to parvis_app;
grant update (colour, street, address_extra, postal_code, city, phone, email, opening_hours) on commune to parvis_app;
