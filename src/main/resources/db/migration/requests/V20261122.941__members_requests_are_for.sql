-- Which member of a household a request is for, so that both parents of a child may follow it.
create table request_member (
    commune_id integer not null default current_commune(),
    request_id bigint  not null,
    member_id  bigint  not null,
    primary key (commune_id, request_id, member_id)
);
create index request_member_of on request_member (commune_id, member_id);
select protect_tenant_table('request_member');
