-- The acts of the commune as they were published (CGCT, L2131-1 and R2131-1): the very file, its
-- digest, its author, the moment it was posted. A row says what was done and never changes, but for
-- the recorded erasure of a text that held personal data.
create table site_act (
    commune_id     integer     not null default current_commune() references commune,
    content_id     bigint      not null,
    number         text        not null,
    act_date       date        not null,
    author_first   text        not null,
    author_last    text        not null,
    author_quality text        not null,
    file_id        bigint      not null,
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes          bigint      not null,
    pages          integer     not null,
    -- what the file says of itself (declared), or what was added to it (made); else none
    archival       text        not null check (archival in ('declared', 'made', 'none')),
    posted_at      timestamptz not null,
    posted_by      text        not null,
    erased_at      timestamptz,
    erased_by      text,
    erased_why     text,
    primary key (commune_id, content_id),
    check ((erased_at is null) = (erased_by is null) and (erased_at is null) = (erased_why is null))
);
create index site_act_posted on site_act (commune_id, posted_at);
select protect_tenant_table('site_act');

create function refuse_change_of_site_act() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE'
        and old.erased_at is null
        and new.erased_at is not null
        and (to_jsonb(new) - array['erased_at', 'erased_by', 'erased_why'])
            = (to_jsonb(old) - array['erased_at', 'erased_by', 'erased_why'])
    then
        return new;
    end if;
    raise exception 'a published act never changes' using errcode = 'restrict_violation';
end
$$;
create trigger site_act_never_changes
    before update or delete on site_act
    for each row execute function refuse_change_of_site_act();
