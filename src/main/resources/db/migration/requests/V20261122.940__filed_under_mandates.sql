-- What was begun, and sent, under a mandate: by whom, for whom. It follows a draft until it is
-- sent, then tells of the request for as long as that is kept.
create table mandated_filing (
    commune_id  integer     not null default current_commune(),
    draft_id    bigint      not null,
    request_id  bigint,
    mandate_id  bigint      not null,
    resident_id bigint,
    person_key  text        not null,
    holder_kind text        not null,
    holder_id   bigint      not null,
    begun_at    timestamptz not null,
    primary key (commune_id, draft_id)
);
create unique index mandated_filing_request on mandated_filing (commune_id, request_id) where request_id is not null;
create index mandated_filing_person on mandated_filing (commune_id, person_key);
select protect_tenant_table('mandated_filing');

-- A draft that is given up takes its row with it; what was sent stays.
create function forget_mandated_filing() returns trigger language plpgsql as $$
begin
    delete from mandated_filing
    where commune_id = old.commune_id and draft_id = old.id and request_id is null;
    return old;
end $$;
create trigger mandated_draft_given_up after delete on draft for each row execute function forget_mandated_filing();
