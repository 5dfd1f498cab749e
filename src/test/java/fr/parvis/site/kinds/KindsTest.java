package fr.parvis.site.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.ui.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sorts of content as the program finds them. */
@ModuleTest
class KindsTest {

    @Autowired ContentKinds kinds;
    @Autowired Languages languages;

    @Test
    void everySortOfTheTownIsOnTheShelfWithItsForm() {
        assertThat(kinds.all())
                .extracting(ContentKind::code)
                .contains(
                        "page",
                        "news",
                        "event",
                        "place",
                        "department",
                        "person",
                        "elected",
                        "meeting",
                        "deliberation",
                        "order",
                        "association",
                        "shop",
                        "job",
                        "market",
                        "document",
                        "gallery",
                        "banner");
        assertThat(kinds.get("event").form().field("start")).isPresent();
    }

    @Test
    void everySortHasItsNamesInBothLanguages() {
        for (Locale locale : java.util.List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (ContentKind kind : kinds.all()) {
                if (!kind.code().startsWith("essai")) {
                    for (String end : java.util.List.of("", ".many", ".what")) {
                        assertThat(languages.words(locale).get(kind.name() + end)).isNotBlank();
                    }
                }
            }
        }
    }
}
