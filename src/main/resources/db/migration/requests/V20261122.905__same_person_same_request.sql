-- By what a request knows its person: account, e-mail address, name and day of birth. Finds the others
-- of the same person without opening any answers. Goes with its request.
create table request_person (
    commune_id     integer     not null default current_commune(),
    request_id     bigint      not null,
    key            text        not null,
    procedure_code text        not null,
    received_at    timestamptz not null,
    primary key (commune_id, request_id, key),
    foreign key (commune_id, request_id) references request on delete cascade
);
create index request_person_key on request_person (commune_id, key, procedure_code, received_at);
select protect_tenant_table('request_person');

-- What agents said of two requests: linked, of the same matter, or merged (the first ended for the
-- second), split (the second was made of the first), or not the same at all. One row a pair.
create table request_tie (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    from_id    bigint      not null,
    to_id      bigint      not null,
    kind       text        not null check (kind in ('LINKED', 'DISTINCT', 'MERGED', 'SPLIT')),
    at         timestamptz not null,
    by_name    text        not null,
    primary key (commune_id, id),
    foreign key (commune_id, from_id) references request on delete cascade,
    foreign key (commune_id, to_id) references request on delete cascade
);
create unique index request_tie_pair on request_tie (commune_id, least(from_id, to_id), greatest(from_id, to_id));
create index request_tie_from on request_tie (commune_id, from_id);
create index request_tie_to on request_tie (commune_id, to_id);
select protect_tenant_table('request_tie');

-- What came before is found by account and e-mail. Only what is near in time is ever compared.
-- Tenant by tenant, as policies want it; named too, since they do not bind every owner.
do $$
declare
    one record;
begin
    for one in select id from commune loop
        perform set_config('parvis.commune', one.id::text, true);
        insert into request_person (commune_id, request_id, key, procedure_code, received_at)
        select commune_id, request.id, known.key, procedure_code, received_at
        from request
        cross join lateral (
            select 'account:' || resident_id where resident_id is not null
            union all
            select 'email:' || lower(applicant_email) where applicant_email <> ''
        ) as known (key)
        where commune_id = one.id and received_at > now() - interval '60 days';
    end loop;
    perform set_config('parvis.commune', '', true);
end
$$;
