-- Under which reference a program knows a request; kept by software, so that a new token finds them again.
create table api_reference (
    commune_id integer     not null default current_commune(),
    software   text        not null,
    request_id bigint      not null,
    reference  text        not null,
    primary key (commune_id, software, request_id)
);
create index api_reference_of on api_reference (commune_id, software, reference);
select protect_tenant_table('api_reference');
