-- Links by which associations and shops change their own card. Of the token only a digest is kept.
create table site_card_link (
    commune_id integer     not null default current_commune() references commune,
    id         bigint      generated always as identity,
    content_id bigint      not null,
    email      text        not null,
    token      text        not null,
    sent_at    timestamptz not null,
    ends_at    timestamptz not null,
    used_at    timestamptz,
    primary key (commune_id, id),
    unique (commune_id, token),
    foreign key (commune_id, content_id) references site_content on delete cascade
);
create index site_card_link_of on site_card_link (commune_id, content_id, sent_at);
create index site_card_link_ends on site_card_link (commune_id, ends_at);
select protect_tenant_table('site_card_link');

-- What they propose, until somebody at the town hall has looked at it.
create table site_card_change (
    commune_id integer     not null default current_commune() references commune,
    id         bigint      generated always as identity,
    content_id bigint      not null,
    title      text        not null,
    summary    text        not null,
    facts      jsonb       not null,
    email      text        not null,
    sent_at    timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    accepted   boolean,
    primary key (commune_id, id),
    foreign key (commune_id, content_id) references site_content on delete cascade
);
create index site_card_change_waits on site_card_change (commune_id, sent_at, id) where decided_at is null;
select protect_tenant_table('site_card_change');
