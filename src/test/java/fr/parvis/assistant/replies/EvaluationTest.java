package fr.parvis.assistant.replies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.assistant.replies.Questions.Score;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Residents' questions, with their mistakes, to the town hall of the demonstration. Those held out
 * were written before what they measure and not looked at while it was tuned on the others, so a
 * failure there names no question.
 */
@Tag("rules")
class EvaluationTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 15);

    /** Of the sets with its site, more is asked than is known how to answer yet. */
    @ParameterizedTest
    @CsvSource({
        "tuning, false, true, 90, 2",
        "tuning-site, true, true, 88, 3",
        "held-out, false, false, 90, 2",
        "demonstration, true, false, 82, 5"
    })
    void mostFirstAnswersAreRightAndNextToNoneIsWronglySure(
            String set, boolean withItsSite, boolean shown, int leastRight, int mostWrong) {
        Town town = withItsSite ? Town.withItsSite(TUESDAY) : Town.at(TUESDAY);
        Score score = Questions.of(set).ask(town::answer);
        Function<Score, String> told = shown ? Score::words : Score::numbers;
        System.out.println(set + ": " + told.apply(score));
        assertThat(100 * score.right())
                .as(() -> told.apply(score))
                .isGreaterThanOrEqualTo(leastRight * score.of());
        assertThat(100 * score.sureAndWrong())
                .as(() -> told.apply(score))
                .isLessThanOrEqualTo(mostWrong * score.of());
    }
}
