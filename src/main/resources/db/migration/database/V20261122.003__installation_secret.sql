-- One secret for all nodes of the installation, made at the first start; every key is derived from it.
create table installation_secret (
    one   boolean primary key default true check (one),
    value bytea not null
);
grant select, insert on installation_secret to parvis_app;
