-- Which department looks after a request that was transferred, and which ones go on reading it.
-- Without a row it is the procedure's.
create table request_home (
    commune_id    integer  not null default current_commune(),
    request_id    bigint   not null,
    department_id bigint   not null,
    readers       bigint[] not null default '{}',
    primary key (commune_id, request_id)
);
select protect_tenant_table('request_home');
