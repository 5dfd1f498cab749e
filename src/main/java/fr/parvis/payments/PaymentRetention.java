package fr.parvis.payments;

import fr.parvis.kernel.Outcome;
import fr.parvis.records.Disposed;
import fr.parvis.records.Due;
import fr.parvis.records.Fate;
import fr.parvis.records.RetentionRule;
import fr.parvis.records.StillNeeded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Payments are accounting records: ten years from the end of the year they belong to (DAF
 * 2008/008), whatever became of what was paid for. What is still owed is never due.
 */
@Component
class PaymentRetention implements RetentionRule {

    private static final int YEARS = 10;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String ENDED =
            """
            select id, about, coalesce(settled_at, opened_at) as ended from payment_order
            where commune_id = current_commune() and state <> 'OPEN'
              and coalesce(settled_at, opened_at) < :before and id > :after
              and (:only::bigint is null or id = :only)
            order by id limit :limit
            """;

    private final JdbcClient jdbc;

    PaymentRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "payment";
    }

    @Override
    public String key() {
        return "payments.retention";
    }

    @Override
    public List<Due> due(LocalDate today, long after, int limit) {
        return ended(today, after, null, limit);
    }

    @Override
    public Outcome<Due, StillNeeded> check(long thing, LocalDate today) {
        jdbc.sql(
                        "select id from payment_order where commune_id = current_commune() and id = ? for update")
                .param(thing)
                .query(Long.class)
                .optional();
        return ended(today, Long.MIN_VALUE, thing, 1).stream()
                .findFirst()
                .<Outcome<Due, StillNeeded>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new StillNeeded("payments.retention.kept.owed")));
    }

    @Override
    public Disposed dispose(Due due) {
        String text =
                jdbc.sql(
                                """
                                select payment_order::text from payment_order
                                where commune_id = current_commune() and id = ?
                                """)
                        .param(due.thing())
                        .query(String.class)
                        .single();
        int attempts = delete("payment_attempt where order_id = ?", due.thing());
        return new Disposed(
                attempts + delete("payment_order where id = ?", due.thing()), 0, sha256(text));
    }

    private int delete(String rows, long order) {
        return jdbc.sql("delete from " + rows + " and commune_id = current_commune()")
                .param(order)
                .update();
    }

    private List<Due> ended(LocalDate today, long after, Long only, int limit) {
        LocalDate before = LocalDate.of(today.getYear() - YEARS, 1, 1);
        return jdbc.sql(ENDED)
                .param("before", Timestamp.from(before.atStartOfDay(PARIS).toInstant()))
                .param("after", after)
                .param("only", only)
                .param("limit", limit)
                .query(PaymentRetention::due)
                .list();
    }

    private static Due due(ResultSet row, int index) throws SQLException {
        LocalDate ended = row.getTimestamp("ended").toInstant().atZone(PARIS).toLocalDate();
        return new Due(
                row.getLong("id"),
                "paiement-" + row.getLong("id"),
                "",
                List.of(row.getString("about")),
                ended,
                LocalDate.of(ended.getYear() + 1, 1, 1).plusYears(YEARS),
                Fate.DESTROY);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
