-- Pages that came back from a scanner, and what became of each. A batch of the same content is
-- taken once.
create table scan_batch (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    name       text        not null,
    sha256     text        not null,
    pages      integer     not null,
    agent_id   bigint      not null,
    agent_name text        not null,
    at         timestamptz not null,
    primary key (commune_id, id)
);
create unique index scan_batch_content on scan_batch (commune_id, sha256);
select protect_tenant_table('scan_batch');

-- A run of pages that belong together: a form to be typed in, pages of a request, or one page that
-- nobody could read.
create table scan_item (
    commune_id     integer     not null default current_commune(),
    id             bigint      generated always as identity,
    batch_id       bigint      not null,
    kind           text        not null check (kind in ('FORM', 'REQUEST', 'UNREAD')),
    page_numbers   integer[]   not null,
    file_id        bigint,
    procedure_code text,
    missing        integer[]   not null default '{}',
    request_id     bigint,
    state          text        not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    done_at        timestamptz,
    done_by        text        not null default '',
    primary key (commune_id, id)
);
create index scan_item_batch on scan_item (commune_id, batch_id, id);
create index scan_item_open on scan_item (commune_id, id) where state = 'OPEN';
select protect_tenant_table('scan_item');
