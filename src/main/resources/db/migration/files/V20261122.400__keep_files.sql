-- What is known of a file; its content is on disk, under its place.
create table stored_file (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     text        not null,
    scan       text        not null,
    place      uuid        not null,
    owner      text,
    stored_at  timestamptz not null,
    primary key (commune_id, id)
);
select protect_tenant_table('stored_file');

-- The sweepers' two questions: what did nobody claim, and which content has no row?
create index stored_file_unclaimed on stored_file (commune_id, stored_at) where owner is null;
create unique index stored_file_place on stored_file (commune_id, place);
