-- The list narrowed to one procedure, in the same order as the whole.
create index request_open_procedure on request (commune_id, procedure_code, due, id)
    where closed_at is null and suspended_since is null;

-- What is finished is listed by its day in France, so that lists of several sources share one order.
drop index request_done;
create index request_done on request
    (commune_id, department_id, ((closed_at at time zone 'Europe/Paris')::date) desc, id desc)
    where closed_at is not null;
