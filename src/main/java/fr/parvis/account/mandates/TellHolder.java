package fr.parvis.account.mandates;

import fr.parvis.account.Mandate.Holder;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a holder that a mandate ended before its time. */
@Component
class TellHolder {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;

    TellHolder(
            JdbcClient jdbc,
            Notices notices,
            Languages languages,
            Communes communes,
            Addresses addresses) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
    }

    void ended(Made made) {
        Holder holder = made.mandate().holder();
        String email = email(holder);
        var words = languages.words(Locale.FRENCH);
        String person = made.mandate().principal().name();
        notices.send(
                new Notice(
                        holder.name(),
                        email,
                        Locale.FRENCH,
                        made.mandate().reference(),
                        words.get("account.mandate.mail.ended.subject", person),
                        List.of(words.get("account.mandate.mail.ended.text", person)),
                        new Notice.Link(
                                words.get("account.mandate.mail.ended.action"),
                                addresses.of(communes.current(), MandatesController.base(holder))),
                        List.of()));
    }

    private String email(Holder holder) {
        String table = holder.kind() == Holder.Kind.AGENT ? "agent" : "resident";
        return jdbc.sql(
                        "select email from "
                                + table
                                + " where commune_id = current_commune() and id = ?")
                .param(holder.id())
                .query(String.class)
                .single();
    }
}
