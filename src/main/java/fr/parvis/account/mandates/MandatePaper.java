package fr.parvis.account.mandates;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.documents.Documents;
import fr.parvis.documents.QrCode;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The mandate on paper, in French whatever the language of the page: these words are signed. Its QR
 * code leads the person to what was done for them and to the way of ending it.
 */
@Component
class MandatePaper {

    private final Templates templates;
    private final Documents documents;
    private final Languages languages;
    private final Communes communes;
    private final Addresses addresses;
    private final MandateCodes codes;

    MandatePaper(
            Templates templates,
            Documents documents,
            Languages languages,
            Communes communes,
            Addresses addresses,
            MandateCodes codes) {
        this.templates = templates;
        this.documents = documents;
        this.languages = languages;
        this.communes = communes;
        this.addresses = addresses;
        this.codes = codes;
    }

    byte[] pdf(Made made) {
        var words = languages.words(Locale.FRENCH);
        String title = words.get("account.mandate.paper.title", made.mandate().id());
        return documents.pdf(
                templates.text("account/mandates/paper", model(made, title)), title, Locale.FRENCH);
    }

    String fileName(Made made) {
        return languages
                .words(Locale.FRENCH)
                .get("account.mandate.paper.file", made.mandate().id());
    }

    /** Where the code alone opens the mandate. */
    String link(Made made) {
        return addresses.of(
                communes.current(),
                "/mandats/" + made.mandate().id() + "/" + codes.of(made.mandate().id()));
    }

    private Map<String, Object> model(Made made, String title) {
        Commune commune = communes.current();
        var words = languages.words(Locale.FRENCH);
        Map<String, Object> model = new HashMap<>();
        model.put("locale", Locale.FRENCH);
        model.put("words", words);
        model.put("title", title);
        model.put("colour", commune.colour());
        model.put("sender", sender(commune));
        model.put(
                "placeAndDate",
                words.get(
                        "account.mandate.paper.place",
                        commune.name(),
                        languages.format(Locale.FRENCH).date(made.mandate().firstDay())));
        model.put(
                "footer",
                words.get("account.mandate.paper.footer", commune.name(), made.mandate().id()));
        model.put("made", made);
        model.put("text", Markdown.html(made.words()));
        model.put("code", codes.of(made.mandate().id()));
        model.put("address", addresses.of(commune, "/mandats"));
        model.put("qr", QrCode.of(link(made)).image());
        return model;
    }

    private static List<String> sender(Commune commune) {
        return Stream.of(
                        commune.name(),
                        commune.address() == null ? "" : commune.address().oneLine(),
                        commune.phone())
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }
}
