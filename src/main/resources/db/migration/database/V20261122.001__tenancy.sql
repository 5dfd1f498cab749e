-- The application's role owns nothing and cannot bypass row-level security. Migrations run as the owner.
do $$
begin
    if not exists (select from pg_roles where rolname = 'parvis_app') then
        create role parvis_app nologin nosuperuser nobypassrls;
    end if;
    execute format('grant parvis_app to %I', current_user);
end
$$;

grant usage on schema public to parvis_app;

-- The commune of the current connection; null where none is bound, which matches no row.
-- One line of SQL on purpose: it must stay inlinable, or the policy stops using indexes.
create function current_commune() returns integer
    language sql stable parallel safe
as $$ select nullif(current_setting('parvis.commune', true), '')::integer $$;

-- Every table of a tenant is created by a migration that then calls this.
create function protect_tenant_table(tenant_table regclass) returns void
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
        'create policy tenant on %s using (commune_id = current_commune()) with check (commune_id = current_commune())',
        tenant_table);
    execute format('grant select, insert, update, delete on %s to parvis_app', tenant_table);
end
$$;

create extension if not exists unaccent;
create extension if not exists pg_trgm;
