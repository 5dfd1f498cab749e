-- Days during which the clock stood still because the resident was awaited: the median delay leaves
-- them out. Requests received before keep 0.
alter table request add column suspended_days integer not null default 0;

-- The figures of a department read what was decided in a period.
create index request_decided on request (commune_id, department_id, decided_at)
    where decided_at is not null;
create index satisfaction_at on satisfaction (commune_id, at);

-- Decided, but something is still to be done: few at any time, and not "open" to those who steer.
create index request_decided_open on request (commune_id, department_id)
    where decided_at is not null and closed_at is null;
