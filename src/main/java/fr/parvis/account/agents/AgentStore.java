package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Correspondent;
import fr.parvis.account.NewsChoice;
import fr.parvis.account.Place;
import fr.parvis.account.Role;
import fr.parvis.account.Roles;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.StandIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agents of the current commune and their roles. */
@Repository
class AgentStore {

    private static final String WITH_ROLES =
            """
            select id, name, title, email, active, administrator, operator, language, news,
                   not can_sign_in(id, password_hash) as invited, roles_held(id, :day) as roles
              from agent a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AgentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All, the active ones first, by name; one statement. */
    List<AgentAccount> all() {
        return jdbc.sql(WITH_ROLES + " order by not active, name, id")
                .param("day", today())
                .query(AgentStore::account)
                .list();
    }

    Optional<AgentAccount> find(long id) {
        return jdbc.sql(WITH_ROLES + " where id = :id")
                .param("id", id)
                .param("day", today())
                .query(AgentStore::account)
                .optional();
    }

    List<AgentName> names(Collection<Long> ids) {
        return jdbc.sql("select id, name, title, email from agent where id = any (?)")
                .param(ids.toArray(Long[]::new))
                .query(AgentName.class)
                .list();
    }

    /** Those who hold a role there today. */
    List<AgentName> of(Place place, Role role) {
        return jdbc.sql(
                        """
                        select distinct a.id, a.name, a.title, a.email
                          from agent_role g
                          join agent a on a.commune_id = g.commune_id and a.id = g.agent_id
                         where g.department_id = ? and g.role = ? and a.active
                           and g.procedure in ('', ?) and (g.last_day is null or g.last_day >= ?)
                         order by a.name, a.id
                        """)
                .params(place.department(), role.code(), place.procedure(), today())
                .query(AgentName.class)
                .list();
    }

    /** Those who are away are left out; who stands in for them has their rights. */
    List<Correspondent> correspondents() {
        return jdbc.sql(
                        """
                        select w.*, standing_in(w.id, :day) as stand_ins from (%s) w
                         where active and not invited
                           and not exists (select 1 from agent_absence b
                                            where b.agent_id = w.id
                                              and :day between b.first_day and b.last_day)
                         order by id
                        """
                                .formatted(WITH_ROLES))
                .param("day", today())
                .query(AgentStore::correspondent)
                .list();
    }

    boolean tellOnce(long id, LocalDate day) {
        return jdbc.sql("update agent set told_on = ? where id = ? and told_on is distinct from ?")
                        .params(day, id, day)
                        .update()
                == 1;
    }

    /** Empty when the address is already an agent's. */
    Optional<Long> add(AgentName who, boolean administrator, Instant now) {
        return jdbc.sql(
                        """
                        insert into agent (name, title, email, administrator, created_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (commune_id, email) do nothing
                        returning id
                        """)
                .params(
                        who.name(),
                        who.title(),
                        who.email(),
                        administrator,
                        now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void change(AgentName who, boolean administrator) {
        jdbc.sql("update agent set name = ?, title = ?, administrator = ? where id = ?")
                .params(who.name(), who.title(), administrator, who.id())
                .update();
    }

    void activate(long id, boolean active) {
        jdbc.sql("update agent set active = ? where id = ?").params(active, id).update();
    }

    /** Leaves alone the roles that are limited to a procedure or end on a day. */
    void replaceRoles(long agent, Map<Long, Set<Role>> roles) {
        jdbc.sql(
                        """
                        delete from agent_role
                         where agent_id = ? and procedure = '' and last_day is null
                        """)
                .param(agent)
                .update();
        roles.forEach((department, inIt) -> inIt.forEach(role -> addRole(agent, department, role)));
    }

    /** The administrators who can sign in, locked so that two of them cannot both leave at once. */
    List<Long> lockAdministrators() {
        return jdbc.sql(
                        """
                        select id from agent
                         where administrator and active and can_sign_in(id, password_hash)
                         order by id for update
                        """)
                .query(Long.class)
                .list();
    }

    private void addRole(long agent, long department, Role role) {
        jdbc.sql(
                        """
                        insert into agent_role (agent_id, department_id, role) values (?, ?, ?)
                        on conflict (commune_id, agent_id, department_id, role, procedure)
                        do update set last_day = null, mayor_order = '', warned_on = null
                        """)
                .params(agent, department, role.code())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who stands in for somebody is told as soon as either of them wants to be. */
    private static Correspondent correspondent(ResultSet row, int number) throws SQLException {
        List<StandIn> standIns = StandIn.read(row.getString("stand_ins"));
        NewsChoice own = NewsChoice.ofCode(row.getString("news")).orElseThrow();
        NewsChoice soonest =
                Stream.concat(Stream.of(own), standIns.stream().map(StandIn::news))
                        .min(Comparator.naturalOrder())
                        .orElse(own);
        return new Correspondent(
                new SignedInAgent(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("email"),
                        Roles.read(row.getString("roles")),
                        standIns,
                        row.getBoolean("administrator"),
                        row.getBoolean("operator")),
                Locale.of(row.getString("language")),
                soonest);
    }

    private static AgentAccount account(ResultSet row, int number) throws SQLException {
        return new AgentAccount(
                row.getLong("id"),
                row.getString("name"),
                row.getString("title"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getBoolean("administrator"),
                row.getBoolean("invited"),
                Roles.read(row.getString("roles")));
    }
}
