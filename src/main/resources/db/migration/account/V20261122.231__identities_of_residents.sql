-- Who a resident is, as FranceConnect vouches for it. The key is (issuer, subject), never an address.
-- Dates of birth may lack a day or a month (1992-00-00); places and countries are codes of the COG.
create table resident_identity (
    commune_id     integer     not null default current_commune(),
    resident_id    bigint      not null,
    issuer         text        not null,
    subject        text        not null,
    given_names    text        not null,
    family_name    text        not null,
    preferred_name text        not null,
    gender         text        not null,
    birth_date     text        not null,
    birth_place    text        not null,
    birth_country  text        not null,
    email          text        not null,
    level          text        not null,
    vouched_at     timestamptz not null,
    primary key (commune_id, resident_id),
    unique (commune_id, issuer, subject),
    foreign key (commune_id, resident_id) references resident on delete cascade
);
select protect_tenant_table('resident_identity');

-- Who comes by FranceConnect has no password, and no address before they confirmed one.
alter table resident
    alter column email drop not null,
    alter column email_confirmed_at drop not null,
    alter column password_hash drop not null;
