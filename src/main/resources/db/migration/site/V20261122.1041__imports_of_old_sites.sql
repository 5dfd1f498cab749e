-- An old site being taken over: read first, reported, then imported item by item; may be undone.
create table site_import (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    source     text        not null check (source in ('WXR', 'SITEMAP')),
    -- name of the file, or address of the sitemap
    label      text        not null,
    file_id    bigint,
    state      text        not null check (state in ('READING', 'REPORTED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED')),
    -- what was chosen before it ran
    publish    boolean     not null default false,
    images     boolean     not null default true,
    -- end of a key of words; empty while all goes well
    trouble    text        not null default '',
    agent_id   bigint      not null,
    agent_name text        not null,
    begun_at   timestamptz not null,
    ended_at   timestamptz,
    primary key (commune_id, id)
);
select protect_tenant_table('site_import');

create table site_import_item (
    commune_id integer not null default current_commune(),
    import_id  bigint  not null,
    number     integer not null,
    kind       text    not null check (kind in ('news', 'page')),
    title      text    not null,
    -- path and query on the old site
    old_path   text    not null,
    slug       text    not null default '',
    summary    text    not null default '',
    -- HTML as it was on the old site; forgotten when the import ends
    body       text    not null default '',
    state      text    not null check (state in ('LISTED', 'FOUND', 'SKIPPED', 'TAKEN', 'FAILED', 'UNDONE')),
    -- end of a key of words
    reason     text    not null default '',
    content_id bigint,
    new_path   text    not null default '',
    missing    integer not null default 0,
    primary key (commune_id, import_id, number),
    foreign key (commune_id, import_id) references site_import (commune_id, id) on delete cascade
);
select protect_tenant_table('site_import_item');
create index site_import_item_open on site_import_item (commune_id, import_id, state, number);

-- The images that its texts show, each once.
create table site_import_image (
    commune_id integer not null default current_commune(),
    import_id  bigint  not null,
    address    text    not null,
    media_id   bigint,
    -- end of a key of words; empty when it was taken
    reason     text    not null default '',
    primary key (commune_id, import_id, address),
    foreign key (commune_id, import_id) references site_import (commune_id, id) on delete cascade
);
select protect_tenant_table('site_import_image');
-- Old addresses lead on.
create index site_import_item_old on site_import_item (commune_id, old_path) where state = 'TAKEN';
