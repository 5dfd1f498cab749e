-- What an agent types for somebody: for whom, how identity was checked, under which mandate. The
-- row follows a draft until it is sent, then tells of the request for as long as that is kept.
create table counter_entry (
    commune_id     integer     not null default current_commune(),
    id             bigint      generated always as identity,
    draft_id       bigint      not null,
    request_id     bigint,
    procedure_code text        not null,
    channel        text        not null check (channel in ('COUNTER', 'PHONE', 'PAPER')),
    person         text        not null,
    representative text        not null default '',
    identity_check text        not null,
    mandate        text        not null,
    arrived_on     date        not null,
    scan_file_id   bigint,
    scan_item_id   bigint,
    agent_id       bigint      not null,
    agent_name     text        not null,
    at             timestamptz not null,
    primary key (commune_id, id)
);
create unique index counter_entry_draft on counter_entry (commune_id, draft_id);
create unique index counter_entry_scan on counter_entry (commune_id, scan_item_id) where scan_item_id is not null;
create index counter_entry_request on counter_entry (commune_id, request_id) where request_id is not null;
create index counter_entry_open on counter_entry (commune_id, agent_id) where request_id is null;
select protect_tenant_table('counter_entry');

-- A draft that is given up, by hand or after its time, takes its entry with it: the scanned pages
-- can be typed in again. What was sent stays.
create function forget_counter_entry() returns trigger language plpgsql as $$
begin
    delete from counter_entry
    where commune_id = old.commune_id and draft_id = old.id and request_id is null;
    return old;
end $$;
create trigger draft_given_up after delete on draft for each row execute function forget_counter_entry();
