package fr.parvis.alerts.settings;

import fr.parvis.commune.Communes;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.sms.TextMessage;
import fr.parvis.notices.sms.TextMessages;
import fr.parvis.notices.sms.TextRefused;
import fr.parvis.ui.Languages;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an SMS to the administrator's own number, to see whether it arrives. */
@Service
class TrySms {

    private final TextMessages texts;
    private final Languages languages;
    private final Communes communes;

    TrySms(TextMessages texts, Languages languages, Communes communes) {
        this.texts = texts;
        this.languages = languages;
        this.communes = communes;
    }

    @Transactional
    public Outcome<Long, TextRefused> to(String number) {
        String text =
                languages
                        .words(Locale.FRENCH)
                        .get("alerts.settings.try.text", communes.current().name());
        return texts.send(
                new TextMessage(number, text, "sms-trial", "sms-trial:" + UUID.randomUUID()));
    }
}
