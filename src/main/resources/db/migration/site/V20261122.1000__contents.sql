-- What the town writes: one row a content, which says what the public sees of it now and what is being written.
create table site_content (
    commune_id   integer     not null default current_commune() references commune,
    id           bigint      generated always as identity,
    kind         text        not null,
    -- the address the public knows, or will
    slug         text        not null,
    state        text        not null check (state in ('draft', 'review', 'scheduled', 'published', 'expired', 'withdrawn')),
    -- the newest revision, and the one the public sees: null for none
    head         integer     not null,
    shown        integer,
    -- when the newest revision replaces the one shown; only while it is scheduled
    starts_at    timestamptz check ((starts_at is not null) = (state = 'scheduled')),
    -- when the public stops seeing the one shown
    ends_at      timestamptz,
    -- when the public saw it first, and when what they see last changed
    published_at timestamptz,
    shown_at     timestamptz,
    first_day    date,
    last_day     date,
    shown_title  text        not null default '',
    -- of the newest revision, for the desk
    title        text        not null,
    rubric       text        not null default '',
    stale        boolean     not null default false,
    written_by   bigint      not null,
    written_name text        not null,
    written_at   timestamptz not null,
    -- when somebody last said that it is still right
    looked_at    timestamptz not null,
    primary key (commune_id, id)
);
create index site_content_newest on site_content (commune_id, kind, published_at desc, id desc) where published_at is not null;
create index site_content_by_day on site_content (commune_id, kind, first_day, id) where published_at is not null;
create index site_content_by_title on site_content (commune_id, kind, shown_title, id) where published_at is not null;
create index site_content_written on site_content (commune_id, written_at desc, id desc);
create index site_content_in_review on site_content (commune_id, written_at) where state = 'review';
create index site_content_starts on site_content (commune_id, starts_at) where starts_at is not null;
create index site_content_ends on site_content (commune_id, ends_at) where ends_at is not null;
create index site_content_looked_at on site_content (commune_id, looked_at) where shown is not null;
select protect_tenant_table('site_content');

-- What was written, once: nobody changes a revision, a restored one is a new one.
create table site_revision (
    commune_id integer     not null default current_commune() references commune,
    content_id bigint      not null,
    number     integer     not null check (number > 0),
    slug       text        not null,
    -- the French wording under fr, the others under their language with what they were made from
    texts      jsonb       not null,
    easy_read  boolean     not null,
    facts      jsonb       not null,
    rubric     text        not null,
    lead_image bigint      not null default 0,
    keywords   text[]      not null default '{}',
    starts_at  timestamptz,
    ends_at    timestamptz,
    agent_id   bigint      not null,
    agent_name text        not null,
    written_at timestamptz not null,
    -- the number of the one that was restored
    restores   integer,
    primary key (commune_id, content_id, number),
    foreign key (commune_id, content_id) references site_content on delete cascade
);
select protect_tenant_table('site_revision');

create function refuse_change_of_site_revision() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a revision of a content never changes' using errcode = 'restrict_violation';
end
$$;
create trigger site_revision_never_changes
    before update on site_revision
    for each row execute function refuse_change_of_site_revision();
revoke update on site_revision from parvis_app;

-- Every address a content ever had or wants: none is given to another, and old ones lead to the present one.
create table site_address (
    commune_id integer not null default current_commune() references commune,
    kind       text    not null,
    slug       text    not null,
    content_id bigint  not null,
    known      boolean not null default false,
    primary key (commune_id, kind, slug),
    foreign key (commune_id, content_id) references site_content on delete cascade
);
create index site_address_of on site_address (commune_id, content_id);
select protect_tenant_table('site_address');

-- The life of a content, step after step: who did what, when, about which revision.
create table site_step (
    commune_id integer     not null default current_commune() references commune,
    id         bigint      generated always as identity,
    content_id bigint      not null,
    revision   integer     not null,
    verb       text        not null,
    state      text        not null,
    at         timestamptz not null,
    actor_id   bigint      not null,
    actor_name text        not null,
    note       text        not null default '',
    primary key (commune_id, id),
    foreign key (commune_id, content_id) references site_content on delete cascade
);
create index site_step_of on site_step (commune_id, content_id, id);
select protect_tenant_table('site_step');

-- The headings under which contents stand; a department keeps its own.
create table site_rubric (
    commune_id    integer not null default current_commune() references commune,
    id            bigint  generated always as identity,
    code          text    not null,
    name_fr       text    not null,
    name_en       text,
    department_id bigint,
    place         integer not null default 100,
    primary key (commune_id, id),
    unique (commune_id, code)
);
select protect_tenant_table('site_rubric');

-- Kinds of which this commune wants every content read by a second person.
create table site_review (
    commune_id integer not null default current_commune() references commune,
    kind       text    not null,
    primary key (commune_id, kind)
);
select protect_tenant_table('site_review');
