-- What one reads in the database must not be enough to forge a code: the installation's secret is sealed by the
-- next start under the keys of a file outside the database, and its plain value forgotten.
alter table installation_secret alter column value drop not null;
alter table installation_secret add column sealed bytea;
alter table installation_secret add constraint installation_secret_kept check (value is not null or sealed is not null);
grant update on installation_secret to parvis_app;

-- Sealed under the same keys: a start with another file of keys is refused before anybody meets a secret that
-- does not open. It is sealed again last when the key turns; "columns" are those that then were.
create table secret_canary (
    one     boolean primary key default true check (one),
    sealed  bytea not null,
    columns text  not null default ''
);
grant select, insert, update on secret_canary to parvis_app;
