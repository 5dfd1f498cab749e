-- Which request was filed at a step of which.
create table request_child (
    commune_id integer not null default current_commune(),
    id         bigint  generated always as identity,
    parent_id  bigint  not null,
    step       text    not null,
    child_id   bigint  not null,
    primary key (commune_id, id)
);
create index request_child_of on request_child (commune_id, parent_id, step, id);
create unique index request_child_parent on request_child (commune_id, child_id);
select protect_tenant_table('request_child');
