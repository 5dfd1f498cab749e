-- Papers for who gave no e-mail address: printed, then posted or handed over, then ticked.
create table paper_to_post (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    request_id  bigint      not null,
    document_id bigint,
    at          timestamptz not null,
    posted_at   timestamptz,
    posted_by   text        not null default '',
    primary key (commune_id, id)
);
comment on column paper_to_post.document_id is 'of request_document; null for the acknowledgement';
create index paper_to_post_open on paper_to_post (commune_id, id) where posted_at is null;
create index paper_to_post_request on paper_to_post (commune_id, request_id);
select protect_tenant_table('paper_to_post');
