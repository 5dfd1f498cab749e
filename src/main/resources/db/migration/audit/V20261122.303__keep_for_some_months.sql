-- How long a commune keeps its journal: 12 months unless it says otherwise.
create table journal_keeping (
    commune_id integer  not null default current_commune() primary key,
    months     smallint not null check (months between 6 and 36)
);
select protect_tenant_table('journal_keeping');

-- Where the beginning of the chain was cut: the last seal that went. What follows stays verifiable.
create table journal_cut (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    at         timestamptz not null,
    seq        bigint      not null,
    hash       bytea       not null,
    removed    bigint      not null,
    primary key (commune_id, id)
);
select protect_tenant_table('journal_cut');
revoke insert, update, delete on journal_cut from parvis_app;

-- What the weekly check of the chain found last.
create table journal_check (
    commune_id integer     not null default current_commune() primary key,
    at         timestamptz not null,
    entry      bigint      not null,
    seq        bigint      not null,
    fault      text
);
select protect_tenant_table('journal_check');

create or replace function refuse_journal_change() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' and current_setting('parvis.cutting_journal', true) = 'yes' then
        return null;
    end if;
    raise exception 'the journal is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger journal_cut_is_append_only
    before update or delete or truncate on journal_cut
    for each statement execute function refuse_journal_change();

-- The only way for the application to take anything out of a journal: the beginning of the current commune's chain,
-- as far as it is older than the commune keeps it. Its role may delete nothing by itself.
create function cut_journal(older_than timestamptz) returns table (cut_seq bigint, cut_hash bytea, cut_removed bigint)
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    here    constant integer := current_commune();
    months  smallint;
    staying bigint;
begin
    select k.months into months from journal_keeping k where k.commune_id = here;
    if here is null or older_than > now() - make_interval(months => coalesce(months, 12)) then
        raise exception 'the journal keeps what is younger than % months', coalesce(months, 12)
            using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(300, here);
    select s.seq into staying
        from journal_seal s left join journal j on j.commune_id = s.commune_id and j.id = s.entry
        where s.commune_id = here and (j.at is null or j.at >= older_than)
        order by s.seq limit 1;
    select s.seq, s.hash into cut_seq, cut_hash
        from journal_seal s
        where s.commune_id = here and (staying is null or s.seq < staying)
        order by s.seq desc limit 1;
    if cut_seq is null then
        return;
    end if;
    perform set_config('parvis.cutting_journal', 'yes', true);
    delete from journal j using journal_seal s
        where s.commune_id = here and s.seq <= cut_seq and j.commune_id = here and j.id = s.entry;
    get diagnostics cut_removed = row_count;
    delete from journal_seal s where s.commune_id = here and s.seq <= cut_seq;
    perform set_config('parvis.cutting_journal', '', true);
    insert into journal_cut (commune_id, at, seq, hash, removed)
        values (here, now(), cut_seq, cut_hash, cut_removed);
    return next;
end
$$;
revoke all on function cut_journal(timestamptz) from public;
grant execute on function cut_journal(timestamptz) to parvis_app;
