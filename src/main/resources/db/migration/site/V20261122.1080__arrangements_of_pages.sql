-- How the home page and the menu of the portal are arranged. A row never changes: undoing is going
-- back to the one before.
create table site_arrangement (
    commune_id integer     not null default current_commune() references commune,
    id         bigint      not null generated always as identity,
    part       text        not null check (part in ('home', 'menu')),
    content    jsonb       not null,
    previous   bigint,
    made_at    timestamptz not null,
    primary key (commune_id, id)
);
select protect_tenant_table('site_arrangement');

-- What visitors see, and what is being prepared; null: as the program arranges it by itself.
create table site_arrangement_now (
    commune_id integer not null default current_commune() references commune,
    part       text    not null,
    draft      bigint,
    live       bigint,
    primary key (commune_id, part)
);
select protect_tenant_table('site_arrangement_now');

-- Addresses that pages had once, here or on the site before this one.
create table site_moved (
    commune_id integer     not null default current_commune() references commune,
    id         bigint      not null generated always as identity,
    old        text        not null,
    target     text        not null,
    added_at   timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, old)
);
select protect_tenant_table('site_moved');
