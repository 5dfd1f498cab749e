-- The id token that a provider wants back at sign-out, sealed, as long as the session.
create table provider_session (
    commune_id integer not null default current_commune(),
    session_id bigint  not null,
    provider   text    not null,
    id_token   bytea   not null,
    primary key (commune_id, session_id),
    foreign key (commune_id, session_id) references session on delete cascade
);
select protect_tenant_table('provider_session');
