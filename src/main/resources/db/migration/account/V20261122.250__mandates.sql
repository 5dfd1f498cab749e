-- Accredited helpers: residents whom the administrator accredits for an organisation, for a time.
create table helper (
    commune_id   integer     not null default current_commune(),
    id           bigint      generated always as identity,
    resident_id  bigint      not null,
    organisation text        not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    accredited_by text       not null,
    ended_at     timestamptz,
    ended_by     text        not null default '',
    primary key (commune_id, id),
    foreign key (commune_id, resident_id) references resident on delete cascade
);
create index helper_of on helper (commune_id, resident_id);
select protect_tenant_table('helper');

-- The right, given in writing, to act for a resident. The words are those that were printed; the
-- hash is of these words; the seal binds the words to the facts beside them.
create table mandate (
    commune_id       integer     not null default current_commune(),
    id               bigint      generated always as identity,
    principal_id     bigint,
    first_names      text        not null,
    last_name        text        not null,
    birth_date       date        not null,
    principal_key    text        not null,
    email            text        not null default '',
    holder_kind      text        not null check (holder_kind in ('AGENT', 'HELPER', 'RELATIVE')),
    holder_id        bigint      not null,
    holder_name      text        not null,
    organisation     text        not null default '',
    verbs            text[]      not null check (cardinality(verbs) > 0),
    procedures       text[]      not null default '{}',
    procedure_titles text[]      not null default '{}',
    days             integer     not null check (days in (1, 31, 182, 365)),
    first_day        date        not null,
    last_day         date        not null check (last_day = first_day + days - 1),
    text_version     text        not null,
    words            text        not null,
    sha256           bytea       not null,
    seal             bytea       not null,
    made_at          timestamptz not null,
    made_by          text        not null,
    signed_at        timestamptz,
    signature        text        not null default '' check (signature in ('', 'PAPER', 'FOLDER', 'ACCOUNT')),
    folder           text        not null default '',
    scan_file_id     bigint,
    ended_at         timestamptz,
    ended_by         text        not null default '',
    ended_how        text        not null default '',
    primary key (commune_id, id),
    foreign key (commune_id, principal_id) references resident on delete set null (principal_id)
);
create index mandate_of_holder on mandate (commune_id, holder_kind, holder_id, id);
create index mandate_of_principal on mandate (commune_id, principal_id) where principal_id is not null;
create index mandate_to_sign on mandate (commune_id, email) where signed_at is null and email <> '';
create index mandate_of_person on mandate (commune_id, principal_key);
select protect_tenant_table('mandate');

-- What was done under a mandate, for the person it was done for; the journal has it too.
create table mandate_act (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    mandate_id bigint      not null,
    at         timestamptz not null,
    by_name    text        not null,
    action     text        not null,
    subject    text        not null,
    primary key (commune_id, id),
    foreign key (commune_id, mandate_id) references mandate on delete cascade
);
create index mandate_act_of on mandate_act (commune_id, mandate_id, id);
select protect_tenant_table('mandate_act');
