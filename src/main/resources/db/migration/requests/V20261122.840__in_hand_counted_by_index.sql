-- How many requests an agent has in hand is counted from the index alone, beside the list it serves.
drop index request_owned;
create index request_owned on request (commune_id, owner_id, due, id) include (department_id, suspended_since)
    where closed_at is null and owner_id is not null;

-- Its rows come and go with every request and are few in the end: without an eye on it the table would
-- keep the pages of all that went through it, and every desk would read them.
alter table desk_tally set
    (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
     autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 2000);
