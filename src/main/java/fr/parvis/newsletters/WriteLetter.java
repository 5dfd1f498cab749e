package fr.parvis.newsletters;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.notices.bulk.BulkLetter;
import fr.parvis.notices.bulk.BulkSource;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A letter as it is read: the page of an e-mail, and the same in plain text. */
@Component
class WriteLetter implements BulkSource {

    static final String KIND = "newsletter";

    private final LetterStore letters;
    private final Communes communes;
    private final Languages languages;
    private final Templates templates;
    private final Addresses addresses;

    WriteLetter(
            LetterStore letters,
            Communes communes,
            Languages languages,
            Templates templates,
            Addresses addresses) {
        this.letters = letters;
        this.communes = communes;
        this.languages = languages;
        this.templates = templates;
        this.addresses = addresses;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public BulkLetter open(String reference, Locale language) {
        return write(letters.find(Long.parseLong(reference)).orElseThrow(), language);
    }

    BulkLetter write(Letter letter, Locale language) {
        Commune commune = communes.current();
        var words = languages.words(language);
        var page =
                new MailPage(
                        letter,
                        commune,
                        language,
                        words,
                        languages.format(language),
                        addresses.of(commune, ""));
        return new BulkLetter(
                words.get("newsletters.list", commune.name()),
                "lettres",
                letter.title(),
                new LetterText(page).write(),
                templates.text("newsletters/mail", Map.of("page", page)));
    }
}
