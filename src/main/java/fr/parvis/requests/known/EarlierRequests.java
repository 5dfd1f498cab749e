package fr.parvis.requests.known;

import fr.parvis.account.Mandate;
import fr.parvis.account.MandateVerb;
import fr.parvis.account.SignedInResident;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.AnswersJson;
import fr.parvis.requests.mandated.Filings;
import fr.parvis.requests.mandated.Mandated;
import fr.parvis.ui.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a resident said when they made the same request before. Offered, never taken by
 * itself: they may ask for somebody else this time. Nothing is offered of a procedure whose answers
 * are sensitive.
 */
@Component
public class EarlierRequests {

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final AnswersJson json;
    private final Mandated mandated;
    private final Filings filings;

    EarlierRequests(
            JdbcClient jdbc,
            Procedures procedures,
            AnswersJson json,
            Mandated mandated,
            Filings filings) {
        this.mandated = mandated;
        this.filings = filings;
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.json = json;
    }

    /**
     * Under a mandate, that of the person acted for, where the mandate lets read it.
     *
     * @param resident null for a visitor, who has none
     */
    public Optional<EarlierRequest> latest(Revision revision, SignedInResident resident) {
        if (revision.definition().sensitive()) {
            return Optional.empty();
        }
        return mandated.current()
                .map(mandate -> latest(revision, mandate))
                .orElseGet(
                        () ->
                                resident == null
                                        ? Optional.empty()
                                        : latest(revision, resident.id(), List.of()));
    }

    private Optional<EarlierRequest> latest(Revision revision, Mandate mandate) {
        return mandate.lets(MandateVerb.FOLLOW, revision.code())
                ? latest(revision, mandate.principal().account(), filings.requestsFor(mandate))
                : Optional.empty();
    }

    private Optional<EarlierRequest> latest(Revision revision, Long account, List<Long> filed) {
        return jdbc.sql(
                        """
                        select number, revision_id, received_at, answers from request
                        where commune_id = current_commune() and procedure_code = :code
                          and (resident_id = :account or id = any(:filed))
                        order by id desc limit 1
                        """)
                .param("code", revision.code())
                .param("account", account, Types.BIGINT)
                .param("filed", filed.toArray(Long[]::new))
                .query(this::earlier)
                .optional();
    }

    private EarlierRequest earlier(ResultSet row, int index) throws SQLException {
        return new EarlierRequest(
                row.getString("number"),
                row.getTimestamp("received_at").toInstant().atZone(Format.ZONE).toLocalDate(),
                procedures.revision(row.getLong("revision_id")).definition().form(),
                json.read(row.getString("answers")));
    }
}
