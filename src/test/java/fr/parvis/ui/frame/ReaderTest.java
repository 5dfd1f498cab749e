package fr.parvis.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class ReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-  | -                       | fr",
                "-  | fr-FR,fr;q=0.9,en;q=0.8 | fr",
                "-  | en-GB,en;q=0.9          | en",
                "-  | en-US,en;q=0.9,fr;q=0.8 | en",
                "-  | de-DE,de;q=0.9          | fr",
                "-  | de,fr;q=0.5,en;q=0.3    | fr",
                "-  | de,en;q=0.5             | en",
                "-  | ;;;q=x                  | fr",
                "fr | en                      | fr",
                "en | fr                      | en",
                "xx | en                      | en"
            })
    void theCookieWinsThenTheBrowserThenFrench(String cookie, String accepted, String language) {
        assertThat(Reader.locale(cookie, accepted).getLanguage()).isEqualTo(language);
    }

    @Test
    void aLanguageHasOneLocaleSoThatAPageIsKeptOnce() {
        assertThat(Reader.locale(null, "en-US")).isEqualTo(Locale.ENGLISH);
        assertThat(Reader.locale("en", null)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "lang=en,        -,  fr, en",
                "apres=1&lang=en, fr, fr, en",
                "lang=fr,        en, en, fr",
                "lang=br,        en, fr, en",
                "xlang=en,       -,  fr, fr",
                "-,              -,  en, en"
            })
    void theLanguageOfTheAddressWinsOverBoth(
            String query, String cookie, String accepted, String language) {
        assertThat(Reader.locale(query, cookie, accepted).getLanguage()).isEqualTo(language);
    }
}
