package fr.parvis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bureau",
                "/bureau/demandes/412?vue=retard&apres=3%3A4",
                "/suivi/2026-0412#messages",
                "/recherche?q=https%3A%2F%2Fville.fr"
            })
    void aPageOfThisSiteIsKept(String path) {
        assertThat(LocalPath.orEmpty(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bureau",
                "//ailleurs.example",
                "///ailleurs.example",
                "/\\ailleurs.example",
                "\\\\ailleurs.example",
                "https://ailleurs.example/",
                "javascript:alert(1)",
                "/a/..//ailleurs.example",
                "/../ailleurs",
                "/a//b",
                "/\t/ailleurs.example",
                "/\n/ailleurs.example",
                " /bureau",
                "/un espace",
                "/a?b=|"
            })
    void anythingElseIsNot(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void neitherIsAnAddressWithoutEnd() {
        assertThat(LocalPath.of("/" + "a".repeat(2_000))).isEmpty();
        assertThat(LocalPath.of(null)).isEmpty();
    }
}
