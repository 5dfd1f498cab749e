package fr.parvis.records.slips;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.documents.Documents;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import fr.parvis.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The slip as the archives know it (bordereau d’élimination), in the language of the State. */
@Component
class SlipPaper {

    private static final Locale LANGUAGE = Locale.FRENCH;

    private final Rules rules;
    private final Communes communes;
    private final Languages languages;
    private final Templates templates;
    private final Documents documents;

    SlipPaper(
            Rules rules,
            Communes communes,
            Languages languages,
            Templates templates,
            Documents documents) {
        this.rules = rules;
        this.communes = communes;
        this.languages = languages;
        this.templates = templates;
        this.documents = documents;
    }

    byte[] print(Slip slip, List<Line> lines) {
        Commune commune = communes.current();
        Words words = languages.words(LANGUAGE);
        String title = words.get("records.paper.title." + slip.fate(), slip.reference());
        Map<String, Object> model = new HashMap<>();
        model.put("locale", LANGUAGE);
        model.put("words", words);
        model.put("format", languages.format(LANGUAGE));
        model.put("title", title);
        model.put("colour", commune.colour());
        model.put("sender", List.of(words.get("records.paper.town-hall", commune.name())));
        model.put("place", place(slip, commune, words));
        model.put("slip", slip);
        model.put("kind", words.get(rules.of(slip.rule()).key()));
        model.put("does", words.get(rules.of(slip.rule()).key() + ".does"));
        model.put("lines", lines);
        return documents.pdf(templates.text("records/paper", model), title, LANGUAGE);
    }

    private String place(Slip slip, Commune commune, Words words) {
        String day =
                languages.format(LANGUAGE).date(slip.doneAt().atZone(Format.ZONE).toLocalDate());
        return words.get("records.paper.place", commune.name(), day);
    }
}
