-- The mailbox to which messages come back; read by the machine.
create table bounce_mailbox (
    commune_id integer     not null default current_commune(),
    active     boolean     not null,
    address    text        not null,
    protocol   text        not null,
    host       text        not null,
    port       integer     not null,
    username   text        not null,
    password   bytea       not null,
    read_at    timestamptz,
    problem    text        not null default '',
    primary key (commune_id)
);
select protect_tenant_table('bounce_mailbox');
