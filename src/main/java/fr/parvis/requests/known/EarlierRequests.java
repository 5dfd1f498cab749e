package fr.parvis.requests.known;

import fr.parvis.account.SignedInResident;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.AnswersJson;
import fr.parvis.ui.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    EarlierRequests(JdbcClient jdbc, Procedures procedures, AnswersJson json) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.json = json;
    }

    /**
     * @param resident null for a visitor, who has none
     */
    public Optional<EarlierRequest> latest(Revision revision, SignedInResident resident) {
        return resident == null || revision.definition().sensitive()
                ? Optional.empty()
                : jdbc.sql(
                                """
                                select number, revision_id, received_at, answers from request
                                where commune_id = current_commune() and resident_id = ? and procedure_code = ?
                                order by id desc limit 1
                                """)
                        .params(resident.id(), revision.code())
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
