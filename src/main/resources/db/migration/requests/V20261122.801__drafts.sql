-- What a person has begun to fill in, sent or not. The row outlives the sending, emptied of its
-- answers, so that a replayed form finds the same request again.
create table draft (
    commune_id   integer     not null default current_commune(),
    id           bigint      generated always as identity,
    revision_id  bigint      not null,
    resident_id  bigint,
    locale       text        not null,
    answers      jsonb       not null,
    request_id   bigint,
    reminded     boolean     not null default false,
    created_at   timestamptz not null,
    saved_at     timestamptz not null,
    primary key (commune_id, id)
);
create index draft_resident on draft (commune_id, resident_id) where request_id is null;
create index draft_age on draft (commune_id, saved_at);
select protect_tenant_table('draft');
