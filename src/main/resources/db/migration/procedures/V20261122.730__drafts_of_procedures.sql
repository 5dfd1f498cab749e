-- A definition being written. It may be wrong; only a publication asks that it be right. The text
-- is kept as typed (json, not jsonb): the order of its keys is the author's.
create table procedure_draft (
    commune_id    integer     not null default current_commune() references commune,
    id            bigint      not null generated always as identity,
    code          text        not null,
    version       bigint      not null default 0,
    tree          json        not null,
    base_revision bigint,
    begun_by      bigint      not null,
    begun_at      timestamptz not null,
    saved_at      timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, code)
);
select protect_tenant_table('procedure_draft');

-- Each step of the writing, one row a version: what merging, undoing and telling are made from.
create table procedure_change (
    commune_id integer     not null default current_commune() references commune,
    draft_id   bigint      not null,
    version    bigint      not null check (version > 0),
    kind       text        not null check (kind in ('edit', 'undo', 'redo')),
    agent_id   bigint      not null,
    made_at    timestamptz not null,
    edits      json        not null,
    primary key (commune_id, draft_id, version),
    foreign key (commune_id, draft_id) references procedure_draft on delete cascade
);
select protect_tenant_table('procedure_change');
