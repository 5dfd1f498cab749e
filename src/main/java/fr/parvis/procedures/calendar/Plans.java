package fr.parvis.procedures.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code procedure_plan}: what is to happen to procedures at an hour. */
@Repository
public class Plans {

    static final String PUBLISH = "publish";
    static final String CLOSE = "close";

    /**
     * @param version of the draft that was read, to publish
     * @param words to residents, to close
     * @param failed code of the message that says why it did not happen, or null
     */
    public record Plan(
            String code, String kind, Instant dueAt, Long version, String words, String failed) {}

    private static final String SELECT =
            "select code, kind, due_at, version, words, failed from procedure_plan where commune_id = current_commune() ";

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Plan plan, long agent) {
        jdbc.sql(
                        """
                        insert into procedure_plan (code, kind, due_at, version, words, agent_id)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, code, kind) do update
                        set due_at = excluded.due_at, version = excluded.version, words = excluded.words,
                            agent_id = excluded.agent_id, failed = null
                        """)
                .params(
                        plan.code(),
                        plan.kind(),
                        plan.dueAt().atOffset(ZoneOffset.UTC),
                        plan.version(),
                        plan.words(),
                        agent)
                .update();
    }

    List<Plan> of(String code) {
        return jdbc.sql(SELECT + "and code = ? order by kind").param(code).query(Plan.class).list();
    }

    /** One that is due, which no other node takes meanwhile. */
    Optional<Plan> next(Instant now) {
        return jdbc.sql(
                        SELECT
                                + "and due_at <= ? and failed is null order by due_at limit 1 for update skip locked")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Plan.class)
                .optional();
    }

    boolean remove(String code, String kind) {
        return jdbc.sql(
                                "delete from procedure_plan where commune_id = current_commune() and code = ? and kind = ?")
                        .params(code, kind)
                        .update()
                > 0;
    }

    void failed(Plan plan, String why) {
        jdbc.sql(
                        "update procedure_plan set failed = ? where commune_id = current_commune() and code = ? and kind = ?")
                .params(why, plan.code(), plan.kind())
                .update();
    }
}
