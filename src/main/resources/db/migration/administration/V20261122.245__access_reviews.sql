-- Once a quarter somebody looks at who may do what; what was decided is printed, sealed by its hash, and kept.
create table access_review (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    quarter     date        not null,
    opened_at   timestamptz not null,
    due         date        not null,
    reviewed_at timestamptz,
    reviewed_by text        not null default '',
    file_id     bigint,
    sha256      text        not null default '',
    primary key (commune_id, id),
    unique (commune_id, quarter),
    check ((reviewed_at is null) = (file_id is null))
);
select protect_tenant_table('access_review');

-- A right as it was held when the review began; role '' for administrators of the commune.
create table access_review_line (
    commune_id    integer not null default current_commune(),
    id            bigint  generated always as identity,
    review_id     bigint  not null,
    agent_id      bigint  not null,
    agent_name    text    not null,
    signed_in_at  timestamptz,
    department_id bigint  not null,
    role          text    not null,
    procedure     text    not null,
    last_day      date,
    verdict       text    check (verdict in ('CONFIRMED', 'WITHDRAWN', 'GONE')),
    primary key (commune_id, id),
    foreign key (commune_id, review_id) references access_review on delete cascade
);
create index access_review_line_of on access_review_line (commune_id, review_id, id);
select protect_tenant_table('access_review_line');
