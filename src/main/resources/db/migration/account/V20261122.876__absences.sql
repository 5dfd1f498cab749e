-- An agent is away for some days and a colleague stands in; it ends by itself.
create table agent_absence (
    commune_id    integer not null default current_commune(),
    agent_id      bigint  not null,
    substitute_id bigint  not null check (substitute_id <> agent_id),
    first_day     date    not null,
    last_day      date    not null check (last_day >= first_day),
    primary key (commune_id, agent_id),
    foreign key (commune_id, agent_id) references agent on delete cascade,
    foreign key (commune_id, substitute_id) references agent on delete cascade
);
create index agent_absence_by_substitute on agent_absence (commune_id, substitute_id, last_day);
select protect_tenant_table('agent_absence');

-- For whom an agent stands in on a day: fields parted by U+001F, colleagues by U+001E. The right to sign is
-- left out: only an order of the mayor passes it on (CGCT L2122-18, L2122-19).
create function stand_ins(substitute bigint, day date) returns text
language sql stable as $$
    select string_agg(
               concat_ws(E'\x1f', b.agent_id, p.name, p.news,
                   coalesce((select string_agg(g.department_id || ':' || g.role, ' ')
                               from agent_role g
                              where g.commune_id = b.commune_id and g.agent_id = b.agent_id
                                and g.role <> 'signataire'), '')),
               E'\x1e' order by b.agent_id)
      from agent_absence b
      join agent p on p.commune_id = b.commune_id and p.id = b.agent_id and p.active
     where b.commune_id = current_commune() and b.substitute_id = substitute
       and day between b.first_day and b.last_day
$$;
