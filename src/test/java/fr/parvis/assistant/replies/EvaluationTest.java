package fr.parvis.assistant.replies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.assistant.replies.Questions.Score;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Residents' questions, with their mistakes, to the town hall of the demonstration. The held-out
 * set was written before the lexicon and was not looked at while it was tuned on the other.
 */
@Tag("rules")
class EvaluationTest {

    private static final double LEAST_RIGHT = 0.90;
    private static final double MOST_SURE_AND_WRONG = 0.02;

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held-out"})
    void nineOfTenFirstAnswersAreRightAndNextToNoneIsWronglySure(String set) {
        Town town = Town.at(LocalDateTime.of(2026, 11, 24, 10, 15));
        Score score = Questions.of(set).ask(town::answer);
        System.out.println(set + ": " + score.words());
        assertThat(score.right())
                .as(score::words)
                .isGreaterThanOrEqualTo((int) Math.ceil(LEAST_RIGHT * score.of()));
        assertThat(score.sureAndWrong())
                .as(score::words)
                .isLessThanOrEqualTo((int) (MOST_SURE_AND_WRONG * score.of()));
    }
}
