-- What agents were warned of, so that they are warned once: of a day on which silence decides (LEGAL), of a
-- step whose limit passed (STEP). A day that moves is warned of again.
create table request_warning (
    commune_id integer     not null default current_commune(),
    request_id bigint      not null,
    kind       text        not null check (kind in ('LEGAL', 'STEP')),
    step       text        not null,
    due        date        not null,
    at         timestamptz not null,
    primary key (commune_id, request_id, kind, step, due),
    foreign key (commune_id, request_id) references request on delete cascade
);
select protect_tenant_table('request_warning');
