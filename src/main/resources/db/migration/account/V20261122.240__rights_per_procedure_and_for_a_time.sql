-- A role may be limited to one procedure of the department (code; '' for all of them) and to a time. The right
-- to sign is passed on for a time only by an order of the mayor, whose reference is kept (CGCT L2122-18, L2122-19).
alter table agent_role
    add column procedure   text not null default '',
    add column last_day    date,
    add column mayor_order text not null default '',
    add column warned_on   date,
    drop constraint agent_role_pkey,
    add primary key (commune_id, agent_id, department_id, role, procedure),
    add constraint signing_for_a_time_needs_the_order_of_the_mayor
        check (role <> 'signataire' or last_day is null or mayor_order <> '');

-- Works for the installation, not for the commune; only the command line gives it.
alter table agent add column operator boolean not null default false;

-- What an agent may do on a day: department:role:procedure:last day, parted by blanks; null for nothing.
create function roles_held(agent bigint, day date) returns text
language sql stable as $$
    select string_agg(
               concat(g.department_id, ':', g.role, ':', g.procedure, ':', to_char(g.last_day, 'YYYY-MM-DD')),
               ' ' order by g.department_id, g.role, g.procedure)
      from agent_role g
     where g.commune_id = current_commune() and g.agent_id = agent
       and (g.last_day is null or g.last_day >= day)
$$;
