-- Which agent a ProConnect identity is. One agent may have several: each identity provider gives another
-- subject. Without "confirmed_at" an administrator has still to say that it is really them.
create table agent_identity (
    commune_id   integer     not null default current_commune(),
    id           bigint      generated always as identity,
    agent_id     bigint      not null,
    issuer       text        not null,
    subject      text        not null,
    name         text        not null,
    email        text        not null,
    siret        text        not null,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    primary key (commune_id, id),
    unique (commune_id, issuer, subject),
    foreign key (commune_id, agent_id) references agent on delete cascade
);
create index agent_identity_of on agent_identity (commune_id, agent_id);
select protect_tenant_table('agent_identity');

-- Whether an agent who was invited has come: by a password, or by ProConnect.
create function can_sign_in(agent bigint, password_hash text) returns boolean
language sql stable as $$
    select password_hash is not null
        or exists (select 1 from agent_identity i
                    where i.commune_id = current_commune() and i.agent_id = agent and i.confirmed_at is not null)
$$;
