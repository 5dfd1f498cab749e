package fr.parvis.account.absences;

import fr.parvis.account.Accounts.AgentName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code agent_absence}: what is over is as if it had never been. */
@Component
public class Absences {

    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one an agent is in or has planned. */
    public Optional<Absence> of(long agent) {
        return jdbc.sql(
                        """
                        select b.agent_id, b.substitute_id, p.name, b.first_day, b.last_day
                          from agent_absence b
                          join agent p on p.commune_id = b.commune_id and p.id = b.substitute_id
                         where b.commune_id = current_commune() and b.agent_id = ? and b.last_day >= ?
                        """)
                .params(agent, today())
                .query(
                        (row, _) ->
                                new Absence(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class)))
                .optional();
    }

    /** Colleagues who can be named, by name: who was invited and has come, whichever way. */
    List<AgentName> colleagues(long agent) {
        return jdbc.sql(
                        """
                        select id, name, title, email from agent
                         where commune_id = current_commune() and id <> ? and active
                           and can_sign_in(id, password_hash)
                         order by name, id
                        """)
                .param(agent)
                .query(AgentName.class)
                .list();
    }

    void save(Absence absence) {
        jdbc.sql(
                        """
                        insert into agent_absence (agent_id, substitute_id, first_day, last_day)
                        values (?, ?, ?, ?)
                        on conflict (commune_id, agent_id) do update
                           set substitute_id = excluded.substitute_id,
                               first_day = excluded.first_day, last_day = excluded.last_day
                        """)
                .params(absence.agent(), absence.substituteId(), absence.from(), absence.to())
                .update();
    }

    boolean remove(long agent) {
        return jdbc.sql(
                                "delete from agent_absence where commune_id = current_commune() and agent_id = ?")
                        .param(agent)
                        .update()
                > 0;
    }

    /**
     * @return who was to be replaced
     */
    List<Long> removeReplacedBy(long substitute) {
        return jdbc.sql(
                        """
                        delete from agent_absence
                         where commune_id = current_commune() and substitute_id = ? and last_day >= ?
                        returning agent_id
                        """)
                .params(substitute, today())
                .query(Long.class)
                .list();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
