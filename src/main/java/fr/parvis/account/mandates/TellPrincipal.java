package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Writes to the person in whose name somebody wants to act: nobody does without their knowledge.
 */
@Component
class TellPrincipal {

    private final Notices notices;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;

    TellPrincipal(Notices notices, Languages languages, Communes communes, Addresses addresses) {
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
    }

    /**
     * Asks for the signature, at the address that was given: whether it has an account or not, as
     * much is written.
     */
    void asked(Made made) {
        if (!made.email().isEmpty()) {
            send("account.mandate.mail.asked", made.email(), made.mandate());
        }
    }

    /** To the account it is bound to: who did not sign learns of it and can end it. */
    void signed(Made made) {
        if (!made.mandate().principal().email().isEmpty()) {
            send("account.mandate.mail.signed", made.mandate().principal().email(), made.mandate());
        }
    }

    private void send(String key, String email, Mandate mandate) {
        var words = languages.words(Locale.FRENCH);
        var format = languages.format(Locale.FRENCH);
        var commune = communes.current();
        String holder = mandate.holder().presented();
        notices.send(
                new Notice(
                        mandate.principal().name(),
                        email,
                        Locale.FRENCH,
                        mandate.reference(),
                        words.get(key + ".subject", holder),
                        List.of(
                                words.get(
                                        key + ".text",
                                        holder,
                                        mandate.principal().name(),
                                        format.date(mandate.lastDay())),
                                words.get(key + ".note", commune.name())),
                        new Notice.Link(
                                words.get(key + ".action"),
                                addresses.of(commune, "/mon-compte/mandats/" + mandate.id())),
                        List.of()));
    }
}
