-- Copies of all one's data, offered for seven days under the account that asked.
create table personal_copy (
    commune_id  integer     not null default current_commune() references commune,
    id          bigint      not null generated always as identity,
    resident_id bigint      not null,
    name        text        not null,
    language    text        not null,
    ordered_at  timestamptz not null,
    file_id     bigint,
    made_at     timestamptz,
    failed      boolean     not null default false,
    primary key (commune_id, id)
);
create index personal_copy_of on personal_copy (commune_id, resident_id, id);
create unique index personal_copy_waiting on personal_copy (commune_id, resident_id)
    where made_at is null and not failed;
select protect_tenant_table('personal_copy');
