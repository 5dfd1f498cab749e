package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.FormsFixture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The invented request of each procedure is one its own form would take, on 22 November 2026. */
@Tag("rules")
class LibrarySamplesTest {

    private static final Forms FORMS = FormsFixture.forms();

    static final List<String> SAMPLED =
            Texts.LIBRARY.stream().filter(code -> !definition(code).sample().isEmpty()).toList();

    @ParameterizedTest
    @FieldSource("SAMPLED")
    void theSampleIsConcernedAndHasNoProblem(String code) {
        ProcedureDefinition definition = definition(code);
        Answers settled = FORMS.settle(definition.form(), answers(definition));

        assertThat(FORMS.concerned(definition.form(), settled, Locale.FRENCH)).isEmpty();
        assertThat(FORMS.check(definition.form(), settled, Locale.FRENCH))
                .flatExtracting(page -> page.problems())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLED")
    void noAnswerOfTheSampleIsToAQuestionThatIsHidden(String code) {
        ProcedureDefinition definition = definition(code);
        Answers settled = FORMS.settle(definition.form(), answers(definition));

        assertThat(definition.sample().keySet()).allMatch(settled::filled);
    }

    private static ProcedureDefinition definition(String code) {
        return Texts.definition(Texts.library(code));
    }

    private static Answers answers(ProcedureDefinition definition) {
        var answers = new LinkedHashMap<String, Object>();
        definition.sample().forEach((id, answer) -> answers.put(id, asKept(answer)));
        return new Answers(answers);
    }

    /** A file that is only named by its kind, as the form keeps one that was sent. */
    private static Object asKept(Object answer) {
        return switch (answer) {
            case Map<?, ?> map when map.get("file") instanceof String kind ->
                    Map.of("id", 1L, "name", "document." + kind, "size", 1000L);
            case Map<?, ?> map -> {
                var kept = new LinkedHashMap<String, Object>();
                map.forEach((part, value) -> kept.put((String) part, asKept(value)));
                yield kept;
            }
            case List<?> list -> list.stream().map(LibrarySamplesTest::asKept).toList();
            default -> answer;
        };
    }
}
