package fr.parvis.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class QuestionTest {

    private static final Synonyms SOME =
            new Synonyms(
                    List.of(
                            List.of("CNI", "carte d’identité"),
                            List.of("cantine", "restauration scolaire")));

    @Test
    void everyWordIsNeededAndTheLastMayBeABeginning() {
        assertThat(asked("permis constr")).isEqualTo("(('permis')) & (('constr':*))");
    }

    @Test
    void whoHasFinishedTypingMeansWholeWords() {
        assertThat(Question.of("permis constr", SOME).all())
                .isEqualTo("(('permis')) & (('constr'))");
    }

    @Test
    void whatMeansTheSameIsAnotherWay() {
        assertThat(asked("cni")).isEqualTo("(('cni':*) | ('carte' & 'identite'))");
        assertThat(asked("Carte d'identité perdue"))
                .isEqualTo("(('Carte' & 'identité') | ('cni')) & (('perdue':*))");
        assertThat(asked("menus des cantines"))
                .isEqualTo("(('menus')) & (('cantines':*) | ('restauration' & 'scolaire'))");
    }

    @Test
    void wordsThatSayNothingAreLeftOutUnlessThereAreNoOthers() {
        assertThat(asked("comment faire une CNI"))
                .isEqualTo("(('CNI':*) | ('carte' & 'identite'))");
        assertThat(asked("le")).isEqualTo("(('le':*))");
    }

    @Test
    void aNumberStaysWhole() {
        assertThat(asked("2026-041")).isEqualTo("(('2026-041':*))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' | '", "a:*z", "((( & !", "\u0000", "100 % \\", "<->"})
    void nothingTypedIsAnOperator(String typed) {
        assertThat(asked(typed)).doesNotContain("\\").matches("|\\(.*\\)");
    }

    @Test
    void theGroupsOfTheCountryAreRead() {
        assertThat(Question.of("CNI", Synonyms.FRENCH).all()).contains("'carte' & 'identite'");
        assertThat(Question.of("déchèterie", Synonyms.FRENCH).all()).contains("'dechetterie'");
        assertThat(Question.of("PLU", Synonyms.FRENCH).all())
                .contains("'plan' & 'local' & 'urbanisme'");
    }

    @Test
    void aCommunesOwnWordsAreAddedToThem() {
        Synonyms both = SOME.and(List.of(List.of("le Quartz", "scène nationale", "CNI")));
        assertThat(Question.of("quartz", both).all()).contains("'scene' & 'nationale'");
        assertThat(Question.of("cni", both).all()).contains("'carte' & 'identite'", "'quartz'");
        assertThat(asked("quartz")).isEqualTo("(('quartz':*))");
    }

    private static String asked(String typed) {
        return Question.of(typed, SOME).begun();
    }
}
