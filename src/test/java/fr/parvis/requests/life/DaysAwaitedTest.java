package fr.parvis.requests.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.procedures.Legal.Silence;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("rules")
class DaysAwaitedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @EnumSource(Silence.class)
    void theDaysTheResidentWasAwaitedAddUp(Silence silence) {
        LegalClock clock =
                new LegalClock(silence, Period.ofMonths(2), DAY.plusMonths(2), null, 0, 0);

        clock = clock.suspend(DAY).resume(DAY.plusDays(3));
        clock = clock.suspend(DAY.plusDays(10)).suspend(DAY.plusDays(12));
        assertThat(clock.daysAwaited()).as("what is going on is not counted yet").isEqualTo(3);

        clock = clock.resume(DAY.plusDays(14)).resume(DAY.plusDays(20));
        assertThat(clock.daysAwaited()).isEqualTo(7);
    }
}
