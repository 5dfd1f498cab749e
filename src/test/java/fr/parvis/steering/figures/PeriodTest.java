package fr.parvis.steering.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.steering.figures.Period.Days;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aPeriodEndsTodayOrWithTheLastYear() {
        assertThat(Period.THIS_YEAR.days(TODAY))
                .isEqualTo(new Days(LocalDate.of(2026, 1, 1), TODAY));
        assertThat(Period.TWELVE_MONTHS.days(TODAY))
                .isEqualTo(new Days(LocalDate.of(2025, 12, 1), TODAY));
        assertThat(Period.LAST_YEAR.days(TODAY))
                .isEqualTo(new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void twelveMonthsAreTwelveEvenOnTheLastDayOfALongOne() {
        assertThat(Period.TWELVE_MONTHS.days(LocalDate.of(2026, 1, 31)).from())
                .isEqualTo(LocalDate.of(2025, 2, 1));
    }

    @Test
    void anUnknownPeriodIsThisYear() {
        assertThat(Period.of("toujours")).isEqualTo(Period.THIS_YEAR);
        assertThat(Period.of("12-mois")).isEqualTo(Period.TWELVE_MONTHS);
    }
}
