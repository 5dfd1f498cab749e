-- Procedures that a commune offers to the others of the installation (docs/adr/0006). Everybody reads
-- them, without a commune too; the policies let only the commune that offers write. One class uses them.
create table procedure_template (
    commune_id integer not null default current_commune() references commune,
    code       text    not null,
    title_fr   text    not null,
    title_en   text,
    summary_fr text    not null,
    summary_en text,
    edition    integer not null check (edition > 0),
    offered    boolean not null default true,
    primary key (commune_id, code)
);

-- Never changed: what was adopted must still be there to compare with.
create table procedure_template_edition (
    commune_id   integer     not null default current_commune() references commune,
    code         text        not null,
    edition      integer     not null check (edition > 0),
    source       text        not null,
    words        text        not null,
    published_at timestamptz not null,
    primary key (commune_id, code, edition),
    foreign key (commune_id, code) references procedure_template
);

alter table procedure_template enable row level security;
alter table procedure_template force row level security;
create policy everybody_reads on procedure_template for select using (true);
create policy own_offered on procedure_template for insert with check (commune_id = current_commune());
create policy own_changed on procedure_template for update
    using (commune_id = current_commune()) with check (commune_id = current_commune());
grant select, insert, update on procedure_template to parvis_app;

alter table procedure_template_edition enable row level security;
alter table procedure_template_edition force row level security;
create policy everybody_reads on procedure_template_edition for select using (true);
create policy own_published on procedure_template_edition for insert with check (commune_id = current_commune());
grant select, insert on procedure_template_edition to parvis_app;

-- A procedure of this commune that follows another's template. Edition 0: it began from the library,
-- as the template did.
create table procedure_adoption (
    commune_id integer     not null default current_commune() references commune,
    code       text        not null,
    publisher  integer     not null,
    template   text        not null,
    edition    integer     not null check (edition >= 0),
    pending    integer,
    declined   integer     not null default 0,
    adopted_at timestamptz not null,
    primary key (commune_id, code),
    foreign key (publisher, template) references procedure_template
);
comment on column procedure_adoption.pending is 'edition that the draft in the studio holds';
comment on column procedure_adoption.declined is 'last edition that the commune did not want';
select protect_tenant_table('procedure_adoption');
