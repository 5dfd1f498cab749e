create table request_counter (
    commune_id integer not null default current_commune(),
    year       integer not null,
    last       integer not null,
    primary key (commune_id, year)
);
select protect_tenant_table('request_counter');

-- The number is taken before the transaction of the request, in a short one of its own that does not
-- wait for the disk: requests of one commune do not queue behind each other. The commit of the
-- request flushes the log up to itself, hence this too: an acknowledged number is never given twice.
-- A failed request leaves a gap.
create function next_request_number(of_year integer) returns integer
    language plpgsql
as $$
declare
    taken integer;
begin
    perform set_config('synchronous_commit', 'off', true);
    insert into request_counter (year, last) values (of_year, 1)
    on conflict (commune_id, year) do update set last = request_counter.last + 1
    returning last into taken;
    return taken;
end
$$;

create table request (
    commune_id       integer     not null default current_commune(),
    id               bigint      generated always as identity,
    number           text        not null,
    revision_id      bigint      not null,
    procedure_code   text        not null,
    department_id    bigint      not null,
    resident_id      bigint,
    applicant_name   text        not null,
    applicant_email  text        not null,
    applicant_phone  text        not null,
    locale           text        not null,
    channel          text        not null,
    answers          jsonb       not null,
    step             text        not null,
    status           text        not null,
    received_at      timestamptz not null,
    legal_due        date,
    suspended_since  date,
    step_due         date,
    target           date        not null,
    owner_id         bigint,
    unread           integer     not null default 0,
    undeliverable    boolean     not null default false,
    outcome          text,
    decided_at       timestamptz,
    closed_at        timestamptz,
    version          integer     not null default 0,
    -- what sorts the desk: the earlier of the legal deadline, until it is met, and the step's own limit
    due              date        not null generated always as
                     (coalesce(least(case when decided_at is null then legal_due end, step_due), date '9999-12-31')) stored,
    primary key (commune_id, id)
);
create unique index request_number on request (commune_id, number);
create index request_resident on request (commune_id, resident_id, id desc) where resident_id is not null;

-- The desk's questions, each with its own small index; what is closed costs the desk nothing.
create index request_open on request (commune_id, department_id, due, id)
    where closed_at is null and suspended_since is null;
create index request_waiting on request (commune_id, department_id, due, id)
    where closed_at is null and suspended_since is not null;
create index request_unread on request (commune_id, department_id, due, id) where unread > 0;
create index request_owned on request (commune_id, owner_id, due, id) where closed_at is null and owner_id is not null;
create index request_done on request (commune_id, department_id, closed_at desc, id desc) where closed_at is not null;
create index request_received on request (commune_id, department_id, received_at);
select protect_tenant_table('request');
