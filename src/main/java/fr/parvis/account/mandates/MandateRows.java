package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.Mandate.Principal;
import fr.parvis.account.MandateVerb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a row of {@code mandate} reads. */
final class MandateRows {

    private MandateRows() {}

    static Made made(ResultSet row, int index) throws SQLException {
        String signature = row.getString("signature");
        return new Made(
                mandate(row),
                texts(row, "procedure_titles"),
                row.getInt("days"),
                row.getString("email"),
                new Proof(
                        row.getString("text_version"),
                        row.getString("words"),
                        row.getBytes("sha256"),
                        row.getBytes("seal")),
                row.getTimestamp("made_at").toInstant(),
                new Made.Signed(
                        signature.isEmpty() ? null : Made.Signature.valueOf(signature),
                        row.getString("folder"),
                        row.getObject("scan_file_id", Long.class)),
                new Made.Ended(row.getString("ended_by"), row.getString("ended_how")));
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getLong("id"),
                principal(row),
                new Holder(
                        Holder.Kind.valueOf(row.getString("holder_kind")),
                        row.getLong("holder_id"),
                        row.getString("holder_name"),
                        row.getString("organisation")),
                verbs(row),
                texts(row, "procedures"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                instant(row, "signed_at"),
                instant(row, "ended_at"));
    }

    private static Principal principal(ResultSet row) throws SQLException {
        return new Principal(
                row.getObject("principal_id", Long.class),
                row.getString("first_names"),
                row.getString("last_name"),
                row.getObject("birth_date", LocalDate.class),
                orEmpty(row.getString("account_email")),
                orEmpty(row.getString("account_phone")),
                row.getString("principal_key"));
    }

    private static Set<MandateVerb> verbs(ResultSet row) throws SQLException {
        var verbs = EnumSet.noneOf(MandateVerb.class);
        texts(row, "verbs").forEach(verb -> verbs.add(MandateVerb.valueOf(verb)));
        return verbs;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
