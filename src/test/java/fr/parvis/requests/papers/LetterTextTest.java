package fr.parvis.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormsFixture;
import fr.parvis.procedures.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class LetterTextTest {

    @Test
    void theChildrenOfAnEnrolmentMakeAList() {
        Map<String, String> words =
                answers(
                        "inscription-scolaire",
                        Map.of("enfants", List.of(child("Lina"), child("Tom"))));

        assertThat(words.get("enfants"))
                .contains("- **Enfant 1** : ", "Lina", "\n- **Enfant 2** : ", "Tom");
    }

    @Test
    void anAnswerIsNeverMarkdown() {
        Map<String, String> words = answers("odp-terrasse", Map.of("enseigne", "Le *Bar*"));

        assertThat(words.get("enseigne")).isEqualTo("Le \\*Bar\\*");
    }

    @Test
    void aResultIsSaidAloneAndWithItsCalculationWhereTheLetterAsks() {
        Map<String, String> words =
                answers("odp-terrasse", Map.of("longueur", "4", "largeur", "2,5"));

        assertThat(words.get("surface")).isEqualTo("10\u00a0m²");
        assertThat(words.get("surface.how")).contains("10\u00a0m²", "4\u00a0m", "2,5\u00a0m");
    }

    @Test
    void aFileIsSaidByItsName() {
        Map<String, Object> file = Map.of("id", 7, "name", "plan.pdf", "size", 1200);
        Map<String, String> words = answers("odp-terrasse", Map.of("plan", List.of(file)));

        assertThat(words.get("plan")).isEqualTo("plan\\.pdf");
    }

    private static Map<String, String> answers(String code, Map<String, Object> answers) {
        var form = Texts.definition(Texts.library(code)).form();
        return LetterText.answers(
                FormsFixture.forms().summary(form, new Answers(answers), Locale.FRENCH));
    }

    private static Map<String, Object> child(String name) {
        return Map.of("enfant", Map.of("firstNames", name, "birthName", "Aubrée"), "classe", "cp");
    }
}
