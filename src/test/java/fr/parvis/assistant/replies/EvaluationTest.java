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

    private static final double LEAST_RIGHT = 0.90;
    private static final double MOST_SURE_AND_WRONG = 0.02;
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 15);

    @ParameterizedTest
    @CsvSource({"tuning, false, true", "held-out, false, false"})
    void nineOfTenFirstAnswersAreRightAndNextToNoneIsWronglySure(
            String set, boolean withItsSite, boolean shown) {
        Town town = withItsSite ? Town.withItsSite(TUESDAY) : Town.at(TUESDAY);
        Score score = Questions.of(set).ask(town::answer);
        Function<Score, String> told = shown ? Score::words : Score::numbers;
        System.out.println(set + ": " + told.apply(score));
        assertThat(score.right())
                .as(() -> told.apply(score))
                .isGreaterThanOrEqualTo((int) Math.ceil(LEAST_RIGHT * score.of()));
        assertThat(score.sureAndWrong())
                .as(() -> told.apply(score))
                .isLessThanOrEqualTo((int) (MOST_SURE_AND_WRONG * score.of()));
    }
}
