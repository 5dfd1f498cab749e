-- What has been laid already, so that a start after an interrupted one goes on where it stopped.
create table demo_laid (
    commune_id integer not null default current_commune(),
    step       text    not null,
    primary key (commune_id, step)
);
select protect_tenant_table('demo_laid');
