-- A request given back to the resident, field by field: what was asked, what was answered before and
-- after. It goes with a question, and is open as long as that one. Rows are never deleted: the
-- earlier answers are part of the history.
create table request_correction (
    commune_id    integer     not null default current_commune(),
    id            bigint      generated always as identity,
    request_id    bigint      not null,
    question_id   bigint      not null,
    asked_at      timestamptz not null,
    asked_by      text        not null,
    words         text        not null,
    wanted        jsonb       not null,
    before        jsonb       not null,
    earlier_files bigint[]    not null,
    typed         jsonb,
    typed_words   text        not null default '',
    after         jsonb,
    corrected_at  timestamptz,
    primary key (commune_id, id)
);
create index request_correction_of on request_correction (commune_id, request_id, id);
select protect_tenant_table('request_correction');
