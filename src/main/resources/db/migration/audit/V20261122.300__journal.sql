-- What was done, by whom, to what. Written in the transaction of the fact itself, then never changed.
create table journal (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    at         timestamptz not null,
    actor_kind text        not null,
    actor_id   bigint      not null,
    actor_name text        not null,
    address    text        not null,
    action     text        not null,
    subject    text        not null,
    detail     text        not null,
    primary key (commune_id, id)
);
select protect_tenant_table('journal');

-- The chain: each seal holds the hash of its entry and of the seal before it. A table of its own, so that
-- neither writing an entry nor sealing it ever updates a row.
create table journal_seal (
    commune_id integer not null default current_commune(),
    seq        bigint  not null,
    entry      bigint  not null,
    previous   bytea   not null,
    hash       bytea   not null,
    primary key (commune_id, seq),
    unique (commune_id, entry)
);
select protect_tenant_table('journal_seal');

-- Entries that wait for their seal: numbers only, read across communes by the sealing job, hence without the
-- row policy.
create table journal_unsealed (
    commune_id integer not null,
    entry      bigint  not null,
    primary key (commune_id, entry)
);
grant select, insert, delete on journal_unsealed to parvis_app;

revoke update, delete on journal, journal_seal from parvis_app;

create function refuse_journal_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'the journal is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger journal_is_append_only
    before update or delete or truncate on journal
    for each statement execute function refuse_journal_change();
create trigger journal_seal_is_append_only
    before update or delete or truncate on journal_seal
    for each statement execute function refuse_journal_change();
