package fr.parvis.account.erasure;

import fr.parvis.account.InactiveResidents;
import fr.parvis.account.InactiveResidents.Inactive;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells residents thirty days before that an account they no longer use will go. */
@Component
class WarnInactive {

    /** A night's worth; the others are told the next night. */
    private static final int MOST = 200;

    private final InactiveResidents inactive;
    private final Notices notices;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;

    WarnInactive(
            InactiveResidents inactive,
            Notices notices,
            Languages languages,
            Communes communes,
            Addresses addresses) {
        this.inactive = inactive;
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
    }

    @Transactional
    public void here() {
        inactive.toWarn(MOST).forEach(this::warn);
    }

    private void warn(Inactive one) {
        Words words = languages.words(Locale.FRENCH);
        String town = communes.current().name();
        notices.send(
                new Notice(
                        one.name(),
                        one.email(),
                        Locale.FRENCH,
                        "account:" + one.email(),
                        words.get("account.inactive.subject", town),
                        List.of(
                                words.get(
                                        "account.inactive.text", town, inactive.kept().getYears()),
                                words.get(
                                        "account.inactive.stay",
                                        InactiveResidents.NOTICE.getDays())),
                        new Notice.Link(
                                words.get("account.inactive.action"),
                                addresses.of(communes.current(), "/connexion")),
                        List.of()));
        inactive.warned(one.id());
    }
}
