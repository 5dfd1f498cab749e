-- Images and documents that pages of the site show. The content of each is a stored file.
create table media_item (
    commune_id integer          not null default current_commune(),
    id         bigint           not null generated always as identity,
    kind       text             not null check (kind in ('IMAGE', 'DOCUMENT')),
    -- of the address of a document, so that nobody finds one by counting
    key        text             not null,
    file_id    bigint           not null,
    name       text             not null,
    media_type text             not null,
    size       bigint           not null,
    width      integer          not null default 0,
    height     integer          not null default 0,
    pages      integer          not null default 0,
    title      text             not null default '',
    alt_fr     text             not null default '',
    alt_en     text             not null default '',
    decorative boolean          not null default false,
    credit     text             not null default '',
    focus_x    double precision not null default 0.5 check (focus_x between 0 and 1),
    focus_y    double precision not null default 0.5 check (focus_y between 0 and 1),
    -- of an image: whether its smaller copies are made
    copies     text             not null default 'DONE' check (copies in ('WAITING', 'DONE', 'FAILED')),
    -- title, name and description without accents
    wanted     text             not null,
    added_at   timestamptz      not null,
    changed_at timestamptz      not null,
    -- an image needs words, or to be said decorative, before a page can show it
    described  boolean          not null generated always as (kind = 'DOCUMENT' or decorative or alt_fr <> '') stored,
    primary key (commune_id, id)
);
select protect_tenant_table('media_item');
create unique index media_item_key on media_item (commune_id, key);
create index media_item_undescribed on media_item (commune_id, id) where not described;

-- An image in one size and format, at an address that holds the hash of its bytes.
create table media_rendition (
    commune_id integer not null default current_commune(),
    media_id   bigint  not null,
    format     text    not null check (format in ('avif', 'webp', 'jpeg', 'png')),
    width      integer not null,
    height     integer not null,
    -- as it came in, shown until smaller ones are made
    original   boolean not null,
    file_id    bigint  not null,
    hash       text    not null,
    size       bigint  not null,
    primary key (commune_id, media_id, original, format, width),
    foreign key (commune_id, media_id) references media_item (commune_id, id) on delete cascade
);
select protect_tenant_table('media_rendition');
create index media_rendition_hash on media_rendition (commune_id, hash);
