-- French without accents: "ecole" finds "École". Stop words that PostgreSQL's French list lacks are left out of
-- queries by the program, since a list of one's own would be a file on the database's server.
create text search configuration parvis_french (copy = french);
alter text search configuration parvis_french
    alter mapping for hword, hword_part, word with unaccent, french_stem;

create extension if not exists btree_gin;

-- Exempt from row-level security on purpose: under a policy PostgreSQL refuses indexes to @@ and to trigrams.
-- The one class that reads it names the commune in its one predicate, and a test proves the isolation.
create table search_entry (
    commune_id integer  not null,
    kind       text     not null,
    id         bigint   not null,
    scope      bigint   not null,
    plain      text     not null,
    words      tsvector not null,
    primary key (commune_id, kind, id)
);
create index search_entry_words on search_entry using gin (commune_id, words);
create index search_entry_alike on search_entry using gin (commune_id, plain gin_trgm_ops);

grant select, insert, update, delete on search_entry to parvis_app;
