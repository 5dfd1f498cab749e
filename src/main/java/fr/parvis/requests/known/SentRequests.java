package fr.parvis.requests.known;

import fr.parvis.account.ActingFor;
import fr.parvis.account.MandateVerb;
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
    private final ActingFor acting;
    private final Procedures procedures;
    private final Languages languages;

    SentRequests(JdbcClient jdbc, ActingFor acting, Procedures procedures, Languages languages) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.procedures = procedures;
        this.languages = languages;
    }

    @Override
    public List<Reference> of(Collection<String> codes, Locale locale) {
        return acting.account(MandateVerb.FOLLOW).stream()
                .flatMap(account -> sent(account, codes).stream())
                .filter(this::mayBeRead)
                .map(sent -> new Reference(sent.number(), sent.title(languages, locale)))
                .toList();
    }

    /** A mandate for some procedures shows no request of another. */
    private boolean mayBeRead(Sent sent) {
        return acting.current()
                .map(mandate -> mandate.lets(MandateVerb.FOLLOW, sent.code()))
                .orElse(true);
    }

    private record Sent(String number, String code, LocalizedText procedure, LocalDate day) {

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
                        select number, procedure_code, revision_id, received_at from request
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
                row.getString("procedure_code"),
                procedures.revision(row.getLong("revision_id")).definition().title(),
                row.getTimestamp("received_at").toInstant().atZone(Format.ZONE).toLocalDate());
    }
}
