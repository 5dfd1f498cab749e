package fr.parvis.subscribers.asking;

import fr.parvis.commune.Communes;
import fr.parvis.notices.sms.TextMessage;
import fr.parvis.notices.sms.TextMessages;
import fr.parvis.ui.Languages;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One SMS to whoever holds that telephone. Nothing tells who asked whether it left: not for a
 * number that answered STOP, nor for one that was written to often enough.
 */
@Component
class AskByText {

    private static final String ABOUT = "subscription";

    private final TextMessages texts;
    private final ConfirmationCodes codes;
    private final Languages languages;
    private final Communes communes;

    AskByText(TextMessages texts, ConfirmationCodes codes, Languages languages, Communes communes) {
        this.texts = texts;
        this.codes = codes;
        this.languages = languages;
        this.communes = communes;
    }

    /**
     * @param asked the request that the code confirms
     */
    void code(long asked, String mobile, Locale language) {
        String words =
                languages
                        .words(language)
                        .get("subscribers.text.code", communes.current().name(), codes.of(asked));
        texts.send(new TextMessage(mobile, words, ABOUT, "subscription-code:" + asked));
    }

    void choices(String mobile, Locale language, String link) {
        String words =
                languages
                        .words(language)
                        .get("subscribers.text.choices", communes.current().name(), link);
        texts.send(new TextMessage(mobile, words, ABOUT, "subscription-link:" + UUID.randomUUID()));
    }
}
