-- A resident shares members of their household with another adult, as parents who live apart do:
-- the other agrees, either ends it. Their children are then of both households.
create table family_tie (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    giver_id   bigint      not null,
    email      text        not null,
    partner_id bigint,
    sees       boolean     not null,
    invited_at timestamptz not null,
    agreed_at  timestamptz,
    ended_at   timestamptz,
    primary key (commune_id, id),
    foreign key (commune_id, giver_id) references resident on delete cascade,
    foreign key (commune_id, partner_id) references resident on delete cascade
);
create index family_tie_giver on family_tie (commune_id, giver_id);
create index family_tie_partner on family_tie (commune_id, partner_id) where partner_id is not null;
create index family_tie_asked on family_tie (commune_id, email) where agreed_at is null;
select protect_tenant_table('family_tie');

create table shared_member (
    commune_id integer not null default current_commune(),
    tie_id     bigint  not null,
    member_id  bigint  not null,
    primary key (commune_id, tie_id, member_id),
    foreign key (commune_id, tie_id) references family_tie on delete cascade,
    foreign key (commune_id, member_id) references household_member on delete cascade
);
create index shared_member_of on shared_member (commune_id, member_id);
select protect_tenant_table('shared_member');
