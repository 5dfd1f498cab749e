-- After the two months of R2131-1 an act may leave the site; what was published, and until when,
-- stays provable.
alter table site_act
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add check ((withdrawn_at is null) = (withdrawn_by is null));

create or replace function refuse_change_of_site_act() returns trigger
    language plpgsql
as $$
declare
    erasure constant text[] := array['erased_at', 'erased_by', 'erased_why'];
    ending constant text[] := array['withdrawn_at', 'withdrawn_by'];
begin
    if tg_op = 'UPDATE'
        and old.erased_at is null
        and new.erased_at is not null
        and (to_jsonb(new) - erasure) = (to_jsonb(old) - erasure)
    then
        return new;
    end if;
    if tg_op = 'UPDATE'
        and old.withdrawn_at is null
        and new.withdrawn_at is not null
        and (to_jsonb(new) - ending) = (to_jsonb(old) - ending)
    then
        return new;
    end if;
    raise exception 'a published act never changes' using errcode = 'restrict_violation';
end
$$;
