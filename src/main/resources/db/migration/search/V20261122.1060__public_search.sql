create text search configuration parvis_english (copy = english);
alter text search configuration parvis_english
    alter mapping for hword, hword_part, word with unaccent, english_stem;

-- What everybody may read, in one language each. Exempt from row-level security like search_entry and for the
-- same reason; one class reads it and names the commune in every statement.
create table public_entry (
    commune_id integer  not null references commune,
    kind       text     not null,
    id         bigint   not null,
    lang       text     not null check (lang in ('fr', 'en')),
    path       text     not null,
    rubric     text,
    day        date,
    title      text     not null,
    summary    text     not null,
    body       text     not null,
    -- title, keywords and summary: small enough to be ranked without fetching the whole
    heads      tsvector not null,
    words      tsvector not null,
    primary key (commune_id, kind, id, lang)
);
create index public_entry_heads on public_entry using gin (commune_id, lang, heads);
create index public_entry_words on public_entry using gin (commune_id, lang, words);
grant select, insert, update, delete on public_entry to parvis_app;

-- The words of titles, keywords and summaries, to correct what was mistyped.
create table public_word (
    commune_id integer not null references commune,
    lang       text    not null,
    word       text    not null,
    shown      text    not null,
    primary key (commune_id, lang, word)
);
create index public_word_alike on public_word using gin (commune_id, lang, word gin_trgm_ops);
grant select, insert, update, delete on public_word to parvis_app;

-- From which version of the program the public entries of a commune were last laid anew.
create table search_built (
    commune_id integer not null default current_commune() references commune,
    version    text    not null,
    primary key (commune_id)
);
select protect_tenant_table('search_built');
