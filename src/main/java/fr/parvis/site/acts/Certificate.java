package fr.parvis.site.acts;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.documents.Documents;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.Piece;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import fr.parvis.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Attests that an act is published, or was, since when, until when and which text, in the language
 * of the State. The one of a day is the same all day, so it is printed once a day for each act.
 */
@Component
class Certificate {

    private static final Locale LANGUAGE = Locale.FRENCH;
    private static final int MOST_KEPT = 64;

    private record Key(int commune, long act, LocalDate day, boolean erased, boolean ended) {}

    private final Communes communes;
    private final Languages languages;
    private final Templates templates;
    private final Documents documents;
    private final Addresses addresses;
    private final Clock clock;

    private final Map<Key, byte[]> printed =
            new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    Certificate(
            Communes communes,
            Languages languages,
            Templates templates,
            Documents documents,
            Addresses addresses,
            Clock clock) {
        this.communes = communes;
        this.languages = languages;
        this.templates = templates;
        this.documents = documents;
        this.addresses = addresses;
        this.clock = clock;
    }

    byte[] of(Piece content, Act act) {
        LocalDate today = LocalDate.now(clock.withZone(Format.ZONE));
        var key =
                new Key(
                        CommuneScope.current().value(),
                        content.id(),
                        today,
                        act.erased() != null,
                        act.withdrawn() != null);
        synchronized (printed) {
            return printed.computeIfAbsent(key, _ -> print(content, act, today));
        }
    }

    private byte[] print(Piece content, Act act, LocalDate today) {
        Commune commune = communes.current();
        Words words = languages.words(LANGUAGE);
        Format format = languages.format(LANGUAGE);
        String title = words.get("acts.certificate.title", act.number());
        Map<String, Object> model = new HashMap<>();
        model.put("locale", LANGUAGE);
        model.put("words", words);
        model.put("format", format);
        model.put("title", title);
        model.put("colour", commune.colour());
        model.put("sender", List.of(commune.name()));
        model.put("place", words.get("acts.certificate.place", commune.name(), format.date(today)));
        model.put("act", act);
        model.put("name", content.title());
        model.put("sort", words.get("site.kind." + content.kind()));
        model.put("address", addresses.of(commune, path(content)));
        model.put("kept", act.keptUntil(Format.ZONE));
        return documents.pdf(templates.text("site/acts/certificate", model), title, LANGUAGE);
    }

    private static String path(Piece content) {
        return ActSort.of(content.kind()).orElseThrow().path() + "/" + content.slug();
    }
}
