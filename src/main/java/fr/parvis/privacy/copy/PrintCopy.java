package fr.parvis.privacy.copy;

import fr.parvis.documents.Documents;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import fr.parvis.ui.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The copy for people: a document to read, tagged. */
@Component
class PrintCopy {

    private final Templates templates;
    private final Languages languages;
    private final Documents documents;

    PrintCopy(Templates templates, Languages languages, Documents documents) {
        this.templates = templates;
        this.languages = languages;
        this.documents = documents;
    }

    byte[] pdf(Copy copy) {
        Words words = languages.words(copy.language());
        String html =
                templates.text(
                        "privacy/paper/copy",
                        Map.of(
                                "words",
                                words,
                                "format",
                                languages.format(copy.language()),
                                "copy",
                                copy));
        return documents.pdf(html, words.get("privacy.copy.document"), copy.language());
    }
}
