package fr.parvis.administration.reviews;

import fr.parvis.account.HeldRights.Held;
import fr.parvis.account.Role;
import fr.parvis.administration.reviews.ReviewLine.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code access_review} and {@code access_review_line}. */
@Repository
class Reviews {

    private static final String SELECT =
            "select * from access_review where commune_id = current_commune()";

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Review> all() {
        return jdbc.sql(SELECT + " order by quarter desc").query(Reviews::review).list();
    }

    /** Those that wait, the oldest first. */
    List<Review> open() {
        return jdbc.sql(SELECT + " and reviewed_at is null order by due, id")
                .query(Reviews::review)
                .list();
    }

    Optional<Review> find(long id) {
        return jdbc.sql(SELECT + " and id = ?").param(id).query(Reviews::review).optional();
    }

    /** The same, held until the end of the transaction. */
    Optional<Review> lock(long id) {
        return jdbc.sql(SELECT + " and id = ? for update")
                .param(id)
                .query(Reviews::review)
                .optional();
    }

    /** Empty when there is one of that quarter. */
    Optional<Long> add(LocalDate quarter, Instant now, LocalDate due) {
        return jdbc.sql(
                        """
                        insert into access_review (quarter, opened_at, due) values (?, ?, ?)
                        on conflict (commune_id, quarter) do nothing returning id
                        """)
                .params(quarter, Timestamp.from(now), due)
                .query(Long.class)
                .optional();
    }

    void add(long review, Held held) {
        jdbc.sql(
                        """
                        insert into access_review_line
                            (review_id, agent_id, agent_name, signed_in_at, department_id, role,
                             procedure, last_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review,
                        held.agent(),
                        held.name(),
                        held.signedIn() == null ? null : Timestamp.from(held.signedIn()),
                        held.department(),
                        held.role() == null ? "" : held.role().code(),
                        held.procedure(),
                        held.until())
                .update();
    }

    List<ReviewLine> lines(long review) {
        return jdbc.sql(
                        """
                        select * from access_review_line
                         where commune_id = current_commune() and review_id = ? order by id
                        """)
                .param(review)
                .query(Reviews::line)
                .list();
    }

    void say(long line, Verdict verdict) {
        jdbc.sql(
                        """
                        update access_review_line set verdict = ?
                         where commune_id = current_commune() and id = ?
                        """)
                .params(verdict.name(), line)
                .update();
    }

    void close(long review, Instant now, String by, long file, String sha256) {
        jdbc.sql(
                        """
                        update access_review
                           set reviewed_at = ?, reviewed_by = ?, file_id = ?, sha256 = ?
                         where commune_id = current_commune() and id = ?
                        """)
                .params(Timestamp.from(now), by, file, sha256, review)
                .update();
    }

    /** When the first account of the commune was opened. */
    Optional<LocalDate> began() {
        return jdbc.sql(
                        """
                        select min((created_at at time zone 'Europe/Paris')::date) from agent
                         where commune_id = current_commune()
                        """)
                .query(LocalDate.class)
                .optional();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        Timestamp reviewed = row.getTimestamp("reviewed_at");
        return new Review(
                row.getLong("id"),
                row.getObject("quarter", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due", LocalDate.class),
                reviewed == null ? null : reviewed.toInstant(),
                row.getString("reviewed_by"),
                row.getObject("file_id", Long.class),
                row.getString("sha256"));
    }

    private static ReviewLine line(ResultSet row, int number) throws SQLException {
        Timestamp signedIn = row.getTimestamp("signed_in_at");
        String role = row.getString("role");
        String verdict = row.getString("verdict");
        return new ReviewLine(
                row.getLong("id"),
                new Held(
                        row.getLong("agent_id"),
                        row.getString("agent_name"),
                        signedIn == null ? null : signedIn.toInstant(),
                        row.getLong("department_id"),
                        role.isEmpty() ? null : Role.ofCode(role),
                        row.getString("procedure"),
                        row.getObject("last_day", LocalDate.class)),
                verdict == null ? null : Verdict.valueOf(verdict));
    }
}
