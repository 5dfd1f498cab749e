package fr.parvis.requests.together;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.together.RunLine.State;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code together} and {@code together_line}; kept for a month. */
@Component
class Runs {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts down the whole order before anything is done: what is not reached is told too. */
    @Transactional
    public long begin(long agent, Gesture gesture, String detail, List<String> numbers) {
        Instant now = clock.instant();
        forget(now.minus(KEPT));
        long run =
                jdbc.sql(
                                """
                                insert into together (agent_id, at, gesture, detail)
                                values (?, ?, ?, ?) returning id
                                """)
                        .params(agent, Timestamp.from(now), gesture.name(), detail)
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        insert into together_line (together_id, place, number)
                        select :run, place, number
                        from unnest(:numbers::text[]) with ordinality as chosen (number, place)
                        """)
                .param("run", run)
                .param("numbers", numbers.toArray(String[]::new))
                .update();
        return run;
    }

    /** In the transaction of the request. */
    void write(long run, RunLine line) {
        jdbc.sql(
                        """
                        update together_line set state = ?, reason = ?, argument = ?
                        where commune_id = current_commune() and together_id = ? and number = ?
                        """)
                .params(line.state().name(), line.reason(), line.argument(), run, line.number())
                .update();
    }

    /** For the agent who ordered it, and for who answers for the desk. */
    Optional<Run> find(long run, SignedInAgent agent) {
        return jdbc.sql(
                        """
                        select gesture, detail from together
                        where commune_id = current_commune() and id = ? and (agent_id = ? or ?)
                        """)
                .params(run, agent.id(), Rights.anywhere(agent, Permission.ADMINISTER))
                .query(
                        (row, _) ->
                                new Run(
                                        run,
                                        Gesture.valueOf(row.getString(1)),
                                        row.getString(2),
                                        lines(run)))
                .optional();
    }

    private List<RunLine> lines(long run) {
        return jdbc.sql(
                        """
                        select number, state, reason, argument from together_line
                        where commune_id = current_commune() and together_id = ? order by place
                        """)
                .param(run)
                .query(
                        (row, _) ->
                                new RunLine(
                                        row.getString(1),
                                        State.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)))
                .list();
    }

    private void forget(Instant before) {
        jdbc.sql(
                        """
                        with old as (
                            delete from together
                            where commune_id = current_commune() and at < ? returning id
                        )
                        delete from together_line
                        where commune_id = current_commune() and together_id in (select id from old)
                        """)
                .param(Timestamp.from(before))
                .update();
    }
}
