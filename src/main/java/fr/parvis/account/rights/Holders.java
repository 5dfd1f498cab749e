package fr.parvis.account.rights;

import fr.parvis.account.Grant;
import fr.parvis.account.Role;
import fr.parvis.account.Roles;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.StandIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code agent} and {@code agent_role}, as rights are looked at and given. */
@Repository
class Holders {

    private static final String SELECT =
            """
            select id, name, title, email, administrator, operator,
                   roles_held(id, :day) as roles, standing_in(id, :day) as stand_ins
              from agent
             where commune_id = current_commune() and active
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Holders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every agent whose account is open, by name; two statements. */
    List<Holder> all() {
        Map<Long, Map<Grant, String>> orders = orders();
        return jdbc
                .sql(SELECT + " order by name, id")
                .param("day", today())
                .query(Holders::agent)
                .list()
                .stream()
                .map(one -> new Holder(one, orders.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    Optional<Holder> find(long agent) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("day", today())
                .param("id", agent)
                .query(Holders::agent)
                .optional()
                .map(one -> new Holder(one, orders().getOrDefault(one.id(), Map.of())));
    }

    void give(long agent, Grant grant, String order) {
        jdbc.sql(
                        """
                        insert into agent_role
                            (agent_id, department_id, role, procedure, last_day, mayor_order)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, agent_id, department_id, role, procedure)
                        do update set last_day = excluded.last_day, warned_on = null,
                                      mayor_order = excluded.mayor_order
                        """)
                .params(
                        agent,
                        grant.department(),
                        grant.role().code(),
                        grant.procedure(),
                        grant.until(),
                        order)
                .update();
    }

    boolean withdraw(long agent, long department, Role role, String procedure) {
        return jdbc.sql(
                                """
                                delete from agent_role
                                 where commune_id = current_commune() and agent_id = ?
                                   and department_id = ? and role = ? and procedure = ?
                                """)
                        .params(agent, department, role.code(), procedure)
                        .update()
                == 1;
    }

    /**
     * Rights that end within some days, of which nobody was told yet; they count as told from now
     * on.
     */
    List<Ending> ending(int days) {
        return jdbc.sql(
                        """
                        update agent_role g set warned_on = :today
                          from agent a
                         where g.commune_id = current_commune() and a.commune_id = g.commune_id
                           and a.id = g.agent_id and a.active and g.warned_on is null
                           and g.last_day between :today and :end
                        returning g.agent_id, a.name, a.email, a.language,
                                  g.department_id, g.role, g.last_day
                        """)
                .param("today", today())
                .param("end", today().plusDays(days))
                .query(Ending.class)
                .list();
    }

    /** When agents last signed in; of those who never did, nothing. */
    Map<Long, Instant> signedIn() {
        var all = new HashMap<Long, Instant>();
        jdbc.sql(
                        """
                        select id, signed_in_at from agent
                         where commune_id = current_commune() and signed_in_at is not null
                        """)
                .query(
                        row -> {
                            all.put(row.getLong(1), row.getTimestamp(2).toInstant());
                        });
        return all;
    }

    /** One who can sign in always remains. */
    boolean withdrawCharge(long agent) {
        List<Long> others =
                jdbc.sql(
                                """
                                select id from agent
                                 where administrator and active and can_sign_in(id, password_hash)
                                 order by id for update
                                """)
                        .query(Long.class)
                        .list();
        return others.stream().anyMatch(it -> it != agent)
                && jdbc.sql("update agent set administrator = false where id = ? and administrator")
                                .param(agent)
                                .update()
                        == 1;
    }

    record Ending(
            long agentId,
            String name,
            String email,
            String language,
            long departmentId,
            String role,
            LocalDate lastDay) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<Long, Map<Grant, String>> orders() {
        Map<Long, Map<Grant, String>> orders = new HashMap<>();
        jdbc.sql(
                        """
                        select agent_id, department_id, role, procedure, last_day, mayor_order
                          from agent_role
                         where commune_id = current_commune() and mayor_order <> ''
                        """)
                .query(
                        row -> {
                            orders.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                                    .put(
                                            new Grant(
                                                    row.getLong(2),
                                                    Role.ofCode(row.getString(3)),
                                                    row.getString(4),
                                                    row.getObject(5, LocalDate.class)),
                                            row.getString(6));
                        });
        return orders;
    }

    private static SignedInAgent agent(ResultSet row, int number) throws SQLException {
        return new SignedInAgent(
                row.getLong("id"),
                row.getString("name"),
                row.getString("title"),
                row.getString("email"),
                Roles.read(row.getString("roles")),
                StandIn.read(row.getString("stand_ins")),
                row.getBoolean("administrator"),
                row.getBoolean("operator"));
    }
}
