package fr.parvis.subscribers.asking;

import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notice.Link;
import fr.parvis.notices.Notices;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** One message with one link, to whoever reads that mailbox. */
@Component
class AskByMail {

    static final String ABOUT = "subscription:";

    private final Notices notices;
    private final Languages languages;
    private final Communes communes;

    AskByMail(Notices notices, Languages languages, Communes communes) {
        this.notices = notices;
        this.languages = languages;
        this.communes = communes;
    }

    void confirm(String email, Locale language, String link) {
        write(email, language, "subscribers.mail.confirm", link);
    }

    void choices(String email, Locale language, String link) {
        write(email, language, "subscribers.mail.choices", link);
    }

    private void write(String email, Locale language, String words, String link) {
        Words said = languages.words(language);
        String town = communes.current().name();
        notices.send(
                new Notice(
                        null,
                        email,
                        language,
                        ABOUT + email,
                        said.get(words + ".subject", town),
                        List.of(said.get(words + ".why", town), said.get(words + ".not-me")),
                        new Link(said.get(words + ".do"), link),
                        List.of()));
    }
}
