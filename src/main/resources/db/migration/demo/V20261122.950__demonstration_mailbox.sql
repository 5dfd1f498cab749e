-- Messages of the demonstration, which would otherwise leave by SMTP. Empty in production.
create table demo_mail (
    commune_id  integer     not null default current_commune(),
    id          bigint      not null generated always as identity,
    recipient   text        not null,
    subject     text        not null,
    received_at timestamptz not null,
    content     bytea       not null,
    primary key (commune_id, id)
);
select protect_tenant_table('demo_mail');
