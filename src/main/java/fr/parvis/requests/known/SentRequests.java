package fr.parvis.requests.known;

import fr.parvis.account.CurrentResident;
import fr.parvis.forms.OwnRequests;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Procedures;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers to whoever is signed in the requests they sent, the latest first. */
@Component
class SentRequests implements OwnRequests {

    /** As many as can be read at a glance; any other is told by its number. */
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final CurrentResident current;
    private final Procedures procedures;
    private final Languages languages;

    SentRequests(
            JdbcClient jdbc, CurrentResident current, Procedures procedures, Languages languages) {
        this.jdbc = jdbc;
        this.current = current;
        this.procedures = procedures;
        this.languages = languages;
    }

    @Override
    public List<Reference> of(Collection<String> codes, Locale locale) {
        return current.find().stream()
                .flatMap(resident -> sent(resident.id(), codes).stream())
                .map(sent -> new Reference(sent.number(), sent.title(languages, locale)))
                .toList();
    }

    private record Sent(String number, LocalizedText procedure, LocalDate day) {

        String title(Languages languages, Locale locale) {
            return languages
                    .words(locale)
                    .get(
                            "requests.known.sent",
                            procedure.in(locale),
                            languages.format(locale).date(day));
        }
    }

    private List<Sent> sent(long resident, Collection<String> codes) {
        return jdbc.sql(
                        """
                        select number, revision_id, received_at from request
                        where commune_id = current_commune() and resident_id = :resident
                          and (:all or procedure_code = any(:codes))
                        order by id desc limit :most
                        """)
                .param("resident", resident)
                .param("all", codes.isEmpty())
                .param("codes", codes.toArray(String[]::new))
                .param("most", MOST)
                .query(this::sent)
                .list();
    }

    private Sent sent(ResultSet row, int index) throws SQLException {
        return new Sent(
                row.getString("number"),
                procedures.revision(row.getLong("revision_id")).definition().title(),
                row.getTimestamp("received_at").toInstant().atZone(Format.ZONE).toLocalDate());
    }
}
