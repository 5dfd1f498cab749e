package fr.parvis.requests.tracking;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.filing.DraftTokens;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of one resident: two statements, titles from memory. */
@Component
public class MyRequests {

    /** A household does not file more in a few years; older ones are found by number. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final DraftTokens tokens;

    MyRequests(JdbcClient jdbc, Procedures procedures, DraftTokens tokens) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.tokens = tokens;
    }

    public record Line(
            String number,
            LocalizedText title,
            String icon,
            PublicStatus status,
            Instant receivedAt) {}

    public record Begun(String token, LocalizedText title, String icon, Instant savedAt) {}

    /**
     * What was typed to add a request.
     *
     * @param error a sentence, or null
     */
    public record Claim(String number, String code, String error) {

        static final Claim NOTHING = new Claim("", "", null);
    }

    /**
     * Of an account, and those filed for its person besides.
     *
     * @param account or null
     * @param codes of procedures; empty for all
     */
    List<Line> requests(Long account, List<Long> filed, Collection<String> codes) {
        return jdbc.sql(
                        """
                        select number, revision_id, status, received_at from request
                        where commune_id = current_commune()
                          and (resident_id = :account or id = any(:filed))
                          and (:all or procedure_code = any(:codes))
                        order by id desc limit :most
                        """)
                .param("account", account, Types.BIGINT)
                .param("filed", filed.toArray(Long[]::new))
                .param("all", codes.isEmpty())
                .param("codes", codes.toArray(String[]::new))
                .param("most", MOST)
                .query(
                        (row, index) -> {
                            var definition =
                                    procedures.revision(row.getLong("revision_id")).definition();
                            return new Line(
                                    row.getString("number"),
                                    definition.title(),
                                    definition.icon(),
                                    PublicStatus.valueOf(row.getString("status")),
                                    row.getTimestamp("received_at").toInstant());
                        })
                .list();
    }

    List<Begun> drafts(long resident) {
        return drafts("resident_id = ?", resident);
    }

    List<Begun> drafts(List<Long> ids) {
        return drafts("id = any(?)", (Object) ids.toArray(Long[]::new));
    }

    private List<Begun> drafts(String which, Object whose) {
        return jdbc.sql(
                        """
                        select id, revision_id, saved_at from draft
                        where commune_id = current_commune() and %s and request_id is null
                        order by saved_at desc limit ?
                        """
                                .formatted(which))
                .params(whose, MOST)
                .query(
                        (row, index) -> {
                            var definition =
                                    procedures.revision(row.getLong("revision_id")).definition();
                            return new Begun(
                                    tokens.of(row.getLong("id")),
                                    definition.title(),
                                    definition.icon(),
                                    row.getTimestamp("saved_at").toInstant());
                        })
                .list();
    }
}
