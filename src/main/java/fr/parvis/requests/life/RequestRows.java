package fr.parvis.requests.life;

import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row of {@code request}; the legal frame comes with its revision. */
@Component
class RequestRows implements RowMapper<Request> {

    private final AnswersJson json;
    private final Procedures procedures;

    RequestRows(AnswersJson json, Procedures procedures) {
        this.json = json;
        this.procedures = procedures;
    }

    @Override
    public Request mapRow(ResultSet row, int index) throws SQLException {
        long revision = row.getLong("revision_id");
        return new Request(
                row.getLong("id"),
                row.getString("number"),
                revision,
                row.getString("procedure_code"),
                row.getLong("department_id"),
                row.getObject("resident_id", Long.class),
                applicant(row),
                Locale.forLanguageTag(row.getString("locale")),
                Channel.valueOf(row.getString("channel")),
                json.read(row.getString("answers")),
                row.getString("step"),
                PublicStatus.valueOf(row.getString("status")),
                instant(row, "received_at"),
                clock(row, procedures.revision(revision)),
                row.getObject("step_due", LocalDate.class),
                row.getObject("target", LocalDate.class),
                row.getObject("owner_id", Long.class),
                row.getInt("unread"),
                row.getBoolean("undeliverable"),
                row.getString("outcome"),
                instant(row, "decided_at"),
                instant(row, "closed_at"),
                row.getInt("version"),
                instant(row, "erased_at"),
                row.getBoolean("frozen"));
    }

    private static Applicant applicant(ResultSet row) throws SQLException {
        return new Applicant(
                row.getString("applicant_name"),
                row.getString("applicant_email"),
                row.getString("applicant_phone"));
    }

    private static LegalClock clock(ResultSet row, Revision revision) throws SQLException {
        return new LegalClock(
                revision.definition().legal().silence(),
                revision.definition().legal().delay(),
                row.getObject("legal_due", LocalDate.class),
                row.getObject("suspended_since", LocalDate.class),
                row.getInt("suspended_days"),
                row.getInt("extended_months"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
