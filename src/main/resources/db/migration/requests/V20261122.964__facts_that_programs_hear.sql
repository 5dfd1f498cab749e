-- Of which facts a program is told besides the steps that name it.
create table hook_fact (
    commune_id integer not null default current_commune(),
    hook       text    not null,
    fact       text    not null,
    primary key (commune_id, hook, fact)
);
select protect_tenant_table('hook_fact');

-- Null where a step of the circuit waits for it.
alter table hook_delivery add column fact text;
