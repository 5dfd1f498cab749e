-- Opinions awaited here count as open work, in the same small differences as requests.
create function tally_opinion() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'INSERT' and new.department_id is not null and new.closed_at is null then
        insert into desk_tally (department_id, bucket, due, n) values (new.department_id, 'OPEN', new.due, 1);
    elsif tg_op = 'UPDATE' and new.department_id is not null and old.closed_at is null and new.closed_at is not null then
        insert into desk_tally (department_id, bucket, due, n) values (new.department_id, 'OPEN', new.due, -1);
    end if;
    return null;
end
$$;

create trigger opinion_tally after insert or update on request_opinion
    for each row execute function tally_opinion();

-- Those asked before opinions were counted. Tenant by tenant, as policies want it.
do $$
declare
    one record;
begin
    for one in select id from commune loop
        perform set_config('parvis.commune', one.id::text, true);
        insert into desk_tally (department_id, bucket, due, n)
        select department_id, 'OPEN', due, count(*) from request_opinion
        where commune_id = one.id and department_id is not null and closed_at is null
        group by department_id, due;
    end loop;
    perform set_config('parvis.commune', '', true);
end
$$;
