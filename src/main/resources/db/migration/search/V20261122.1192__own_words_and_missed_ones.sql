-- Words that mean the same in this commune, beside those of the country.
create table search_synonym (
    commune_id integer not null default current_commune(),
    id         bigint  not null generated always as identity,
    terms      text[]  not null check (cardinality(terms) between 2 and 8),
    primary key (commune_id, id)
);
select protect_tenant_table('search_synonym');

-- What was looked for and not found, day by day: words and numbers, nothing about who looked.
create table search_missed (
    commune_id integer not null default current_commune(),
    day        date    not null,
    words      text    not null check (length(words) <= 60),
    times      integer not null,
    primary key (commune_id, day, words)
);
select protect_tenant_table('search_missed');
