create table procedure (
    commune_id       integer not null default current_commune() references commune,
    id               bigint  not null generated always as identity,
    code             text    not null,
    department_id    bigint  not null,
    current_revision bigint,
    open             boolean not null default true,
    primary key (commune_id, id),
    unique (commune_id, code),
    foreign key (commune_id, department_id) references department
);
select protect_tenant_table('procedure');

create table procedure_revision (
    commune_id   integer     not null default current_commune() references commune,
    id           bigint      not null generated always as identity,
    procedure_id bigint      not null,
    number       integer     not null check (number > 0),
    source       text        not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, procedure_id, number),
    foreign key (commune_id, procedure_id) references procedure
);
select protect_tenant_table('procedure_revision');

alter table procedure add foreign key (commune_id, current_revision) references procedure_revision;
