-- The people a resident asks for besides themselves, as the resident describes them; erased with the
-- account.
create table household_member (
    commune_id  integer not null default current_commune(),
    id          bigint  generated always as identity,
    resident_id bigint  not null,
    first_names text    not null,
    birth_name  text    not null,
    birth_date  date    not null,
    relation    text    not null,
    primary key (commune_id, id),
    foreign key (commune_id, resident_id) references resident on delete cascade
);
create index household_member_of on household_member (commune_id, resident_id);
select protect_tenant_table('household_member');
