-- When a resident was last here, whatever the way in, and when they were told that the account would go.
alter table resident add column last_seen_at timestamptz;
alter table resident add column warned_at timestamptz;
create index resident_last_seen on resident (commune_id, (coalesce(last_seen_at, created_at)));

create function resident_was_here() returns trigger language plpgsql as $$
begin
    update resident set last_seen_at = new.created_at, warned_at = null
    where commune_id = new.commune_id and id = new.resident_id;
    return null;
end $$;
create trigger session_of_resident_begun after insert on session
    for each row when (new.resident_id is not null) execute function resident_was_here();
