package fr.parvis.account.absences;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to who is named to stand in. */
@Component
class TellSubstitute {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    TellSubstitute(
            JdbcClient jdbc,
            Notices notices,
            Languages languages,
            Addresses addresses,
            Communes communes) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    void tell(SignedInAgent absent, AgentName substitute, Absence days) {
        Locale language = language(substitute.id());
        Words words = languages.words(language);
        var format = languages.format(language);
        notices.send(
                new Notice(
                        substitute.name(),
                        substitute.email(),
                        language,
                        "agent:" + substitute.id(),
                        words.get("account.absence.mail.subject", absent.name()),
                        List.of(
                                words.get(
                                        "account.absence.mail.days",
                                        absent.name(),
                                        format.date(days.from()),
                                        format.date(days.to())),
                                words.get("account.absence.rights")),
                        new Notice.Link(
                                words.get("account.absence.mail.open"),
                                addresses.of(communes.current(), "/bureau")),
                        List.of()));
    }

    private Locale language(long agent) {
        return Locale.of(
                jdbc.sql(
                                "select language from agent where commune_id = current_commune() and id = ?")
                        .param(agent)
                        .query(String.class)
                        .single());
    }
}
