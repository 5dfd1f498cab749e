package fr.parvis.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class PreferencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demarches?q=acte", "/suivi/2026-0412"})
    void oneComesBackToThePage(String back) {
        assertThat(PreferencesFilter.destination(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\r\nSet-Cookie: x=1",
                "/a\tb",
                "demarches"
            })
    void oneIsNeverSentToAnotherHost(String back) {
        assertThat(PreferencesFilter.destination(back)).isEqualTo("/");
    }
}
