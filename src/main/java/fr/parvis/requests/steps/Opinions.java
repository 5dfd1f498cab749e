package fr.parvis.requests.steps;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.requests.steps.AskedOpinion.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_opinion}. */
@Component
public class Opinions {

    private static final String SELECT =
            """
            select o.*, r.procedure_code from request_opinion o
            join request r on r.commune_id = o.commune_id and r.id = o.request_id
            where o.commune_id = current_commune()
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Opinions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order they were asked. */
    public List<AskedOpinion> of(long request) {
        return jdbc.sql(SELECT + "and o.request_id = ? order by o.id")
                .param(request)
                .query(Opinions::row)
                .list();
    }

    Optional<AskedOpinion> find(long id) {
        return jdbc.sql(SELECT + "and o.id = ?").param(id).query(Opinions::row).optional();
    }

    long ask(
            long request,
            String step,
            String opinion,
            LocalizedText name,
            String role,
            Long department,
            String email,
            LocalDate due) {
        return jdbc.sql(
                        """
                        insert into request_opinion
                            (request_id, step, opinion, name_fr, name_en, role, department_id, email, asked_at, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        request,
                        step,
                        opinion,
                        name.fr(),
                        name.en() == null ? "" : name.en(),
                        role,
                        department,
                        email == null ? "" : email,
                        now(),
                        due)
                .query(Long.class)
                .single();
    }

    /**
     * @return false when it was given already, or is no longer awaited
     */
    boolean give(long id, Verdict verdict, String words, String by) {
        return jdbc.sql(
                                """
                        update request_opinion set verdict = ?, words = ?, given_by = ?, given_at = ?, closed_at = ?
                        where commune_id = current_commune() and id = ? and closed_at is null
                        """)
                        .params(verdict.name(), words, by, now(), now(), id)
                        .update()
                == 1;
    }

    void address(long id, String email) {
        jdbc.sql(
                        """
                        update request_opinion set email = ?
                        where commune_id = current_commune() and id = ? and closed_at is null
                        """)
                .params(email, id)
                .update();
    }

    int open(long request) {
        return jdbc.sql(
                        """
                        select count(*) from request_opinion
                        where commune_id = current_commune() and request_id = ? and closed_at is null
                        """)
                .param(request)
                .query(Integer.class)
                .single();
    }

    /**
     * Nobody can give any more what was not given.
     *
     * @param counts as what it counts, or null when the request went on before the time
     */
    void close(long request, Verdict counts) {
        jdbc.sql(
                        """
                        update request_opinion set closed_at = ?, verdict = ?, by_default = ?
                        where commune_id = current_commune() and request_id = ? and closed_at is null
                        """)
                .params(now(), counts == null ? null : counts.name(), counts != null, request)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static AskedOpinion row(ResultSet row, int index) throws SQLException {
        String verdict = row.getString("verdict");
        Timestamp closed = row.getTimestamp("closed_at");
        return new AskedOpinion(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getString("procedure_code"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                row.getString("role"),
                row.getObject("department_id", Long.class),
                row.getString("email"),
                row.getObject("due", LocalDate.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("words"),
                row.getString("given_by"),
                row.getBoolean("by_default"),
                closed == null ? null : closed.toInstant());
    }
}
