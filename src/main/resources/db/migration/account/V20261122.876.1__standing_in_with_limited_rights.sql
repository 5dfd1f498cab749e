-- For whom an agent stands in on a day and until when: fields parted by U+001F, colleagues by U+001E. The right
-- to sign is left out: only an order of the mayor passes it on. (Follows stand_ins, which the previous version
-- still calls.)
create function standing_in(substitute bigint, day date) returns text
language sql stable as $$
    select string_agg(
               concat_ws(E'\x1f', b.agent_id, p.name, p.news,
                   coalesce((select string_agg(
                                        concat(g.department_id, ':', g.role, ':', g.procedure, ':',
                                               to_char(g.last_day, 'YYYY-MM-DD')), ' ')
                               from agent_role g
                              where g.commune_id = b.commune_id and g.agent_id = b.agent_id
                                and g.role <> 'signataire'
                                and (g.last_day is null or g.last_day >= day)), ''),
                   to_char(b.last_day, 'YYYY-MM-DD')),
               E'\x1e' order by b.agent_id)
      from agent_absence b
      join agent p on p.commune_id = b.commune_id and p.id = b.agent_id and p.active
     where b.commune_id = current_commune() and b.substitute_id = substitute
       and day between b.first_day and b.last_day
$$;
