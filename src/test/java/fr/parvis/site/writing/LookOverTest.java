package fr.parvis.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each remark is made where it should be, and only there. */
@Tag("rules")
class LookOverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    heading-jump    | ## Venir\\n\\n#### En bus
                    heading-empty   | ##\\n\\nTexte
                    heading-faked   | **Les horaires**\\n\\nDe 9 h à 12 h.
                    link-nowhere    | Pour le formulaire, [cliquez ici](/a).
                    link-nowhere    | [En savoir plus…](/a)
                    link-nowhere    | [Ici](/a)
                    link-empty      | [](/a)
                    link-address    | Voir https://www.exemple.fr/un/chemin/tres/long/vers/une/page
                    image-elsewhere | ![le port](https://exemple.fr/port.jpg)
                    table-unnamed   | / a / b /\\n/ - / - /\\n/ c / d /
                    table-headless  | Tableau : x\\n\\n/ / /\\n/ - / - /\\n/ c / d /
                    capitals        | ATTENTION TRAVAUX RUE PASTEUR
                    pictograms      | Venez nombreux 🎉🎉🎉
                    plain-word      | Le dossier est étudié dans le cadre de la commission.
                    plain-word      | Veuillez venir muni de vos papiers.
                    passive         | Le permis est signé par le maire.
                    passive         | Les cartes seront distribuées par les agents.
                    """)
    void aFaultIsFound(String code, String text) {
        assertThat(codes(text.replace("\\n", "\n").replace('/', text.contains("/ -") ? '|' : '/')))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ## Venir\\n\\n### En bus\\n\\n## Payer
                    # Venir\\n\\n## En bus
                    Lisez [le programme des vacances](/a).
                    Appelez le 02 98 00 00 00 ou le SAMU.
                    Tableau : horaires\\n\\n/ Jour / Heure /\\n/ - / - /\\n/ Lundi / 9 h /
                    Bravo 🎉 à tous.
                    **Attention** : la rue est fermée.
                    Le maire signe le permis. Vous le recevez par courrier.
                    La salle est ouverte lundi.
                    """)
    void aPlainTextRaisesNothing(String text) {
        assertThat(codes(text.replace("\\n", "\n").replace('/', text.contains("/ -") ? '|' : '/')))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | ## Venir\\n\\n#### En bus
                    true  | ##\\n\\nTexte
                    true  | [](/a)
                    false | [cliquez ici](/a)
                    false | ATTENTION TRAVAUX RUE PASTEUR
                    """)
    void onlyWhatShutsSomebodyOutStandsInTheWay(boolean must, String text) {
        assertThat(remarks(text.replace("\\n", "\n")))
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(remark.must()).isEqualTo(must));
    }

    @Test
    void aSentenceOfTwentySixWordsIsTooLong() {
        String fine = "un ".repeat(24) + "mot.";
        assertThat(codes(fine)).doesNotContain("long-sentence");
        Remark remark = remarks("Court. " + "un ".repeat(25) + "mot. Court.").getFirst();
        assertThat(remark.code()).isEqualTo("long-sentence");
        assertThat(remark.arguments()).first().isEqualTo(26);
    }

    @Test
    void aRemarkLeadsToItsWords() {
        String text = "Bonjour.\n\nVenez muni de vos papiers.";
        Remark remark = remarks(text).getFirst();
        assertThat(text.substring(remark.from(), remark.to())).isEqualTo("muni de");
        assertThat(remark.arguments()).containsExactly("muni de", "avec");
    }

    @Test
    void aHardTextIsTold() {
        String hard =
                "La réglementation municipale relative aux établissements recevant habituellement du public"
                        + " détermine précisément les responsabilités administratives, disciplinaires et"
                        + " juridictionnelles des organisateurs d’événements exceptionnels nécessitant des"
                        + " autorisations préfectorales particulières et des aménagements extraordinaires.";
        assertThat(codes(hard)).contains("hard-text");
        assertThat(codes("Le bus passe ici. ".repeat(20))).doesNotContain("hard-text");
    }

    @Test
    void twentyFaultsOfASortMakeAFewRemarks() {
        assertThat(remarks("[ici](/a)\n\n".repeat(20))).hasSizeLessThan(7);
    }

    @Test
    void theListOfPlainWordsIsLong() {
        assertThat(PlainWords.known()).isGreaterThan(150);
    }

    private static List<String> codes(String text) {
        return remarks(text).stream().map(Remark::code).toList();
    }

    private static List<Remark> remarks(String text) {
        var notes = new Notes(text);
        LookOver.rules(Written.of(text), true, notes);
        return notes.all();
    }
}
