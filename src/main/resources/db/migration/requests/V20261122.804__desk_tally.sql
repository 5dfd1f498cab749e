-- Counts for the desk without counting: each change of a request adds small differences, which a job
-- folds together. Rows are only added, so that two people sending at once never wait for each other.
create table desk_tally (
    commune_id    integer not null default current_commune(),
    id            bigint  generated always as identity,
    department_id bigint  not null,
    bucket        text    not null,
    due           date    not null,
    n             integer not null,
    primary key (commune_id, id)
);
create index desk_tally_department on desk_tally (commune_id, department_id) include (bucket, due, n);
select protect_tenant_table('desk_tally');

create function tally_request() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        insert into desk_tally (department_id, bucket, due, n) values (new.department_id, 'OPEN', new.due, 1);
        return null;
    end if;
    if (old.closed_at, old.suspended_since is null, old.due, old.department_id)
        is distinct from (new.closed_at, new.suspended_since is null, new.due, new.department_id) then
        if old.closed_at is null then
            insert into desk_tally (department_id, bucket, due, n)
            values (old.department_id, case when old.suspended_since is null then 'OPEN' else 'WAITING' end, old.due, -1);
        end if;
        if new.closed_at is null then
            insert into desk_tally (department_id, bucket, due, n)
            values (new.department_id, case when new.suspended_since is null then 'OPEN' else 'WAITING' end, new.due, 1);
        end if;
    end if;
    return null;
end
$$;

create trigger request_tally after insert or update on request
    for each row execute function tally_request();
