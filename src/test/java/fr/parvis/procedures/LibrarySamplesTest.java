package fr.parvis.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.forms.FormsFixture;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The invented request of each procedure is one its own form takes, today and next year. */
@Tag("rules")
class LibrarySamplesTest {

    private static final Forms FORMS = FormsFixture.forms();

    static final List<String> SAMPLED =
            Texts.LIBRARY.stream().filter(code -> !definition(code).sample().isEmpty()).toList();

    /** Today; the eve of a leap day's place, the end of a month, the turn of the year. */
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2026, 11, 22),
                    LocalDate.of(2027, 1, 1),
                    LocalDate.of(2027, 2, 28),
                    LocalDate.of(2027, 5, 31),
                    LocalDate.of(2027, 9, 1),
                    LocalDate.of(2027, 12, 31));

    @ParameterizedTest
    @FieldSource("SAMPLED")
    void theSampleIsConcernedAndHasNoProblemOnAnyDay(String code) {
        ProcedureDefinition definition = definition(code);

        assertThat(DAYS)
                .allSatisfy(
                        day ->
                                assertThat(FormsFixture.at(day, () -> wrong(definition, day)))
                                        .as(day + " " + code)
                                        .isEmpty());
    }

    private static List<String> wrong(ProcedureDefinition definition, LocalDate day) {
        Answers settled = FORMS.settle(definition.form(), answers(definition, day));
        Stream<String> stops =
                FORMS.concerned(definition.form(), settled, Locale.FRENCH).stream()
                        .map(Forms.Stop::because);
        Stream<String> problems =
                FORMS.check(definition.form(), settled, Locale.FRENCH).stream()
                        .flatMap(page -> page.problems().stream())
                        .map(problem -> problem.path() + ": " + problem.message());
        return Stream.concat(stops, problems).toList();
    }

    @ParameterizedTest
    @FieldSource("SAMPLED")
    void noAnswerOfTheSampleIsToAQuestionThatIsHidden(String code) {
        ProcedureDefinition definition = definition(code);

        assertThat(DAYS)
                .allSatisfy(
                        day ->
                                assertThat(definition.sample().keySet())
                                        .as(day + " " + code)
                                        .allMatch(settled(definition, day)::filled));
    }

    private static Answers settled(ProcedureDefinition definition, LocalDate day) {
        return FormsFixture.at(
                day, () -> FORMS.settle(definition.form(), answers(definition, day)));
    }

    private static ProcedureDefinition definition(String code) {
        return Texts.definition(Texts.library(code));
    }

    private static Answers answers(ProcedureDefinition definition, LocalDate day) {
        var answers = new LinkedHashMap<String, Object>();
        definition.sampleOn(day).forEach((id, answer) -> answers.put(id, asKept(answer)));
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
