package fr.parvis.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class CatalogueSearchTest {

    private static final List<Revision> CATALOGUE =
            Stream.of("acte-naissance", "inscription-scolaire", "odp-terrasse")
                    .map(code -> new Revision(1, 1, 1, Texts.definition(Texts.library(code))))
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "naissance, acte-naissance",
        "NAISSANCE, acte-naissance",
        "naissence, acte-naissance",
        "extrait d’acte, acte-naissance",
        "copie integrale, acte-naissance",
        "birth certificate, acte-naissance",
        "école, inscription-scolaire",
        "ecole, inscription-scolaire",
        "écoles, inscription-scolaire",
        "eocle, inscription-scolaire",
        "inscrire mon fils à l’école, ",
        "inscrire à l’école, inscription-scolaire",
        "materne, inscription-scolaire",
        "terasse, odp-terrasse",
        "food truck, odp-terrasse",
        "girafe, "
    })
    void peopleFindWithTheirOwnWords(String typed, String expected) {
        assertThat(CatalogueSearch.find(CATALOGUE, typed).stream().map(Revision::code).findFirst())
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @Test
    void theTitleCountsMoreThanAKeyword() {
        assertThat(CatalogueSearch.find(CATALOGUE, "enfant"))
                .extracting(Revision::code)
                .first()
                .isEqualTo("inscription-scolaire");
    }

    @Test
    void nothingTypedShowsAll() {
        assertThat(CatalogueSearch.find(CATALOGUE, "  ")).hasSize(3);
        assertThat(CatalogueSearch.find(CATALOGUE, "de la")).hasSize(3);
    }
}
