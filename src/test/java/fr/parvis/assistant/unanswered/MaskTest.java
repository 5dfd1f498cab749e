package fr.parvis.assistant.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class MaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon mail est lina.martin@example.org | lina",
                "rappelez-moi au 06 12 34 56 78 | 12",
                "rappelez-moi au +33612345678 | 612",
                "demande 2026-000412 code ABCD-EFGH | ABCD",
                "demande 2026-000412 | 000412",
                "je m’appelle Lina Martin et je déménage | Martin",
                "je m'appelle lina martin | martin",
                "le chien de madame Le Goff aboie | Goff",
                "mon fils Théo Martin a 16 ans | Théo",
                "un trou devant le 12 bis rue des Lilas | Lilas",
                "bonjour, Lina MARTIN, 3 enfants | MARTIN",
                "numéro de sécu 2 85 12 29 134 012 45 | 134",
                "voir https://example.org/lina | lina"
            })
    void whatTellsAPersonIsTakenOut(String asked, String secret) {
        assertThat(Mask.of(asked)).doesNotContainIgnoringCase(secret).contains("[…]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à quelle heure ouvre la piscine samedi ?",
                "mon fils a 16 ans",
                "Faut-il 3 photos pour le dossier ?",
                "Où se trouve la salle des fêtes"
            })
    void otherWordsStay(String asked) {
        assertThat(Mask.of(asked)).isEqualTo(asked);
    }

    @Test
    void aLongTrapIsMaskedAtOnce() {
        assertThat(Mask.of("rue ".repeat(70) + "1 ".repeat(70))).isNotNull();
    }
}
