-- The life of a request, fact after fact; the resident's timeline and the desk's history read it.
create table request_event (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    request_id bigint      not null,
    at         timestamptz not null,
    kind       text        not null,
    step       text        not null,
    status     text        not null,
    actor_kind text        not null,
    actor_id   bigint      not null,
    actor_name text        not null,
    transition text        not null default '',
    words      text        not null default '',
    primary key (commune_id, id)
);
create index request_event_of on request_event (commune_id, request_id, id);
select protect_tenant_table('request_event');

-- Messages between the resident and the town hall, and notes that stay inside.
create table request_message (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    request_id  bigint      not null,
    at          timestamptz not null,
    kind        text        not null,
    author_id   bigint      not null,
    author_name text        not null,
    body        text        not null,
    file_ids    bigint[]    not null default '{}',
    read_at     timestamptz,
    primary key (commune_id, id)
);
create index request_message_of on request_message (commune_id, request_id, id);
select protect_tenant_table('request_message');

-- What the resident was asked to complete; open while answered_at is null.
create table request_question (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    request_id  bigint      not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    words       text        not null,
    answer_by   date        not null,
    answered_at timestamptz,
    primary key (commune_id, id)
);
create unique index request_question_open on request_question (commune_id, request_id) where answered_at is null;
select protect_tenant_table('request_question');

-- Documents the circuit made.
create table request_document (
    commune_id integer     not null default current_commune(),
    id         bigint      generated always as identity,
    request_id bigint      not null,
    letter     text        not null,
    title_fr   text        not null,
    title_en   text        not null,
    file_id    bigint      not null,
    at         timestamptz not null,
    primary key (commune_id, id)
);
create index request_document_of on request_document (commune_id, request_id, id);
select protect_tenant_table('request_document');

-- One answer to the satisfaction form a request.
create table satisfaction (
    commune_id integer     not null default current_commune(),
    request_id bigint      not null,
    at         timestamptz not null,
    overall    integer     not null check (overall between 1 and 5),
    ease       integer     check (ease between 1 and 5),
    clarity    integer     check (clarity between 1 and 5),
    delay      integer     check (delay between 1 and 5),
    comment    text        not null default '',
    primary key (commune_id, request_id)
);
select protect_tenant_table('satisfaction');
