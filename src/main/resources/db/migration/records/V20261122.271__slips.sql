-- Slips of disposal: what is proposed, approved and carried out. They stay for good and hold no personal data of residents.
create table retention_slip (
    commune_id  integer     not null default current_commune(),
    id          bigint      generated always as identity,
    rule        text        not null,
    fate        text        not null check (fate in ('ERASE', 'DESTROY', 'SORT', 'KEEP')),
    state       text        not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'DONE')),
    lines       integer     not null default 0,
    proposed_at timestamptz not null,
    approved_at timestamptz,
    approved_by text        not null default '',
    visa        text        not null default '',
    visa_on     date,
    done_at     timestamptz,
    proof       text        not null default '',
    seal        text        not null default '',
    file_id     bigint,
    file_sha256 text        not null default '',
    primary key (commune_id, id)
);
create unique index retention_slip_proposed on retention_slip (commune_id, rule, fate) where state = 'PROPOSED';
create index retention_slip_approved on retention_slip (commune_id, id) where state = 'APPROVED';
select protect_tenant_table('retention_slip');

create table retention_line (
    commune_id   integer     not null default current_commune(),
    slip_id      bigint      not null,
    rule         text        not null,
    thing        bigint      not null,
    reference    text        not null,
    topic        text        not null,
    counted_from date        not null,
    due          date        not null,
    seen_on      date        not null,
    state        text        not null default 'PROPOSED' check (state in ('PROPOSED', 'TAKEN_OUT', 'DONE', 'KEPT')),
    reason       text        not null default '',
    again_on     date,
    done_at      timestamptz,
    rows_erased  integer     not null default 0,
    files_erased integer     not null default 0,
    sha256       text        not null default '',
    primary key (commune_id, slip_id, thing),
    foreign key (commune_id, slip_id) references retention_slip on delete cascade
);
create unique index retention_line_open on retention_line (commune_id, rule, thing) where state in ('PROPOSED', 'TAKEN_OUT');
create index retention_line_to_do on retention_line (commune_id, slip_id, thing) where state = 'PROPOSED';
create index retention_line_reference on retention_line (commune_id, reference);
select protect_tenant_table('retention_line');
