package fr.parvis.site;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicKind;
import fr.parvis.search.PublicSource;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The pages that every town has: guides, what the law asks for, the list of procedures. */
@Component
class FoundHouse implements PublicSource {

    private static final String KIND = "house";
    private static final int WEIGHT = 40;
    private static final int AFTER_THE_TEXTS = 100;

    /** Pages of other modules, by the messages of their titles and leads. */
    private static final List<Page> OTHERS =
            List.of(
                    new Page("/demarches", "procedures.title", "search.browse.procedures.what"),
                    new Page(
                            "/donnees-personnelles", "privacy.people.title", "privacy.people.lead"),
                    new Page("/cookies", "privacy.cookies.title", "privacy.cookies.lead"));

    private final Texts texts;
    private final Communes communes;
    private final Languages languages;

    private record Page(String path, String title, String lead) {}

    FoundHouse(Texts texts, Communes communes, Languages languages) {
        this.texts = texts;
        this.communes = communes;
        this.languages = languages;
    }

    @Override
    public List<PublicKind> kinds() {
        return List.of(new PublicKind(KIND, "site.house.kind", "info", WEIGHT, false));
    }

    @Override
    public void each(Consumer<PublicEntry> reader) {
        Commune here = communes.current();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (TextName name : TextName.values()) {
                reader.accept(text(name, locale, here));
            }
            for (Page page : OTHERS) {
                reader.accept(other(page, locale, here));
            }
        }
    }

    private PublicEntry text(TextName name, Locale locale, Commune here) {
        String unknown = languages.words(locale).get("site.unknown");
        String source = texts.source(name, locale.getLanguage(), here, unknown);
        Text text = TextRenderer.render(source);
        return entry(name.ordinal(), locale, text.title(), text.lead(), source, name.path());
    }

    private PublicEntry other(Page page, Locale locale, Commune here) {
        Words words = languages.words(locale);
        return entry(
                AFTER_THE_TEXTS + OTHERS.indexOf(page),
                locale,
                words.get(page.title()),
                words.get(page.lead(), here.name()),
                "",
                page.path());
    }

    private static PublicEntry entry(
            long id, Locale locale, String title, String lead, String text, String path) {
        return new PublicEntry(
                KIND, id, locale.getLanguage(), title, lead, text, path, null, null, List.of());
    }
}
