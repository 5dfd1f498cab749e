-- What residents read where a procedure was, once it is closed.
alter table procedure add column closed_fr text;

-- What is to happen at an hour: a draft published, a procedure closed. One of each for a procedure.
create table procedure_plan (
    commune_id integer     not null default current_commune() references commune,
    code       text        not null,
    kind       text        not null check (kind in ('publish', 'close')),
    due_at     timestamptz not null,
    version    bigint,
    words      text,
    agent_id   bigint      not null,
    failed     text,
    primary key (commune_id, code, kind)
);
select protect_tenant_table('procedure_plan');

-- What agents say to each other about a place of a draft. Kept after the draft, for the next one.
create table procedure_remark (
    commune_id integer     not null default current_commune() references commune,
    id         bigint      not null generated always as identity,
    code       text        not null,
    place      text        not null,
    agent_id   bigint      not null,
    words      text        not null check (words <> ''),
    made_at    timestamptz not null,
    settled_at timestamptz,
    primary key (commune_id, id)
);
create index procedure_remark_code on procedure_remark (commune_id, code) where settled_at is null;
select protect_tenant_table('procedure_remark');
