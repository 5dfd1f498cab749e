-- What left for another commune of the installation, and what became of it there. One at a time.
create table request_passage (
    commune_id     integer     not null default current_commune(),
    id             bigint      generated always as identity,
    request_id     bigint      not null,
    version        integer     not null,
    ordered_at     timestamptz not null,
    agent_id       bigint      not null,
    to_commune     integer     not null,
    words          text        not null default '',
    state          text        not null default 'LEAVING',
    request_there  bigint,
    number_there   text,
    received_there timestamptz,
    primary key (commune_id, id)
);
create unique index request_passage_leaving on request_passage (commune_id, request_id) where state = 'LEAVING';
create index request_passage_of on request_passage (commune_id, request_id, id);
select protect_tenant_table('request_passage');

-- Where a request came from that another commune of the installation received first. The second
-- index lets each passage arrive once, whatever is tried again.
create table request_origin (
    commune_id     integer     not null default current_commune(),
    request_id     bigint      not null,
    from_commune   integer     not null,
    from_passage   bigint      not null,
    from_number    text        not null,
    first_received timestamptz not null,
    primary key (commune_id, request_id)
);
create unique index request_origin_once on request_origin (commune_id, from_commune, from_passage);
select protect_tenant_table('request_origin');
