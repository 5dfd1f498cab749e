-- When a request last moved or was written about: other programs ask for what changed since. The clock at the
-- statement, not at the start of the transaction, so that little time passes until others see it.
alter table request add column changed_at timestamptz not null default now();
create index request_changed on request (commune_id, changed_at, id);

create function request_changed() returns trigger
    language plpgsql
as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end
$$;
create trigger request_changed before insert or update on request
    for each row execute function request_changed();

create function request_written_about() returns trigger
    language plpgsql
as $$
begin
    update request set changed_at = clock_timestamp()
    where commune_id = new.commune_id and id = new.request_id;
    return null;
end
$$;
create trigger request_written_about after insert on request_message
    for each row execute function request_written_about();
create trigger request_given_document after insert on request_document
    for each row execute function request_written_about();
