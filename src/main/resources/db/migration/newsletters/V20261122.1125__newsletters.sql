-- A letter to subscribers. What was picked is kept as it was when it was picked, so that everybody
-- gets the same letter. "cursor" is the last subscriber who was queued.
create table newsletter (
    commune_id   integer     not null default current_commune(),
    id           bigint      not null generated always as identity,
    slug         text        not null,
    title        text        not null,
    introduction text        not null default '',
    closing      text        not null default '',
    topics       text[]      not null default '{}',
    items        text        not null default '[]',
    state        text        not null,
    version      integer     not null default 1,
    written_by   bigint      not null,
    written_name text        not null,
    approved_name text       not null default '',
    changed_at   timestamptz not null,
    send_at      timestamptz,
    cursor       bigint      not null default 0,
    sent_at      timestamptz,
    unsubscribed integer     not null default 0,
    primary key (commune_id, id)
);
select protect_tenant_table('newsletter');
create unique index newsletter_slug on newsletter (commune_id, slug);
create index newsletter_public on newsletter (commune_id, sent_at desc, id desc) where sent_at is not null;

create table newsletter_setting (
    commune_id integer not null default current_commune(),
    two_people boolean not null,
    primary key (commune_id)
);
select protect_tenant_table('newsletter_setting');

-- Letters whose hour has come, over all communes, as notice_due.
create table newsletter_due (
    commune_id    integer     not null,
    newsletter_id bigint      not null,
    due_at        timestamptz not null,
    primary key (commune_id, newsletter_id)
);
grant select, insert, update, delete on newsletter_due to parvis_app;
