-- When a request was erased: its answers, names, messages and files are gone; what figures need stays.
alter table request add column erased_at timestamptz;
-- Stored and not used, as its person asked (GDPR, article 18).
alter table request add column frozen boolean not null default false;

-- The nightly question: what ended long enough ago, revision by revision.
create index request_ended on request (commune_id, revision_id, id) include (closed_at)
    where closed_at is not null and erased_at is null;
