package fr.parvis.procedures;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The revisions of the procedures of the current commune, and their texts. */
@Component
public class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param current requests start on it
     */
    public record Line(long id, int number, Instant publishedAt, boolean current) {}

    /** All of one procedure, the newest first. */
    public List<Line> of(String code) {
        return jdbc.sql(
                        """
                        select r.id, r.number, r.published_at, r.id = p.current_revision as current
                        from procedure p
                        join procedure_revision r on r.commune_id = p.commune_id and r.procedure_id = p.id
                        where p.commune_id = current_commune() and p.code = ?
                        order by r.number desc
                        """)
                .param(code)
                .query(
                        (row, _) ->
                                new Line(
                                        row.getLong("id"),
                                        row.getInt("number"),
                                        row.getTimestamp("published_at").toInstant(),
                                        row.getBoolean("current")))
                .list();
    }

    /** The YAML that was published. */
    public String text(long revision) {
        return jdbc.sql(
                        "select source from procedure_revision where commune_id = current_commune() and id = ?")
                .param(revision)
                .query(String.class)
                .single();
    }
}
