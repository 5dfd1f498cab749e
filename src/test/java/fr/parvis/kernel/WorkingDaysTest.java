package fr.parvis.kernel;

import static fr.parvis.kernel.WorkingDays.isWorkingDay;
import static fr.parvis.kernel.WorkingDays.nextWorkingDay;
import static fr.parvis.kernel.WorkingDays.plusWorkingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void easterFallsWhereTheCalendarsPutIt(int year, LocalDate easter) {
        assertThat(PublicHolidays.easter(year)).isEqualTo(easter);
    }

    @Test
    void brittanyHasElevenHolidays() {
        assertThat(PublicHolidays.of(2026, "29"))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25));
    }

    @ParameterizedTest
    @CsvSource({"57", "67", "68"})
    void alsaceAndMoselleAddGoodFridayAndSaintStephen(String departement) {
        assertThat(PublicHolidays.of(2026, departement))
                .hasSize(13)
                .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "971, 2026-05-27",
        "972, 2026-05-22",
        "973, 2026-06-10",
        "974, 2026-12-20",
        "976, 2026-04-27",
        "977, 2026-10-09",
        "978, 2026-05-28"
    })
    void overseasCommemoratesTheAbolitionOfSlavery(String departement, LocalDate day) {
        assertThat(PublicHolidays.of(2026, departement)).hasSize(12).contains(day);
        assertThat(PublicHolidays.isHoliday(day, "29")).isFalse();
    }

    @Test
    void weekendsAndHolidaysAreNotWorked() {
        assertThat(isWorkingDay(LocalDate.of(2026, 11, 20), "29")).isTrue();
        assertThat(isWorkingDay(LocalDate.of(2026, 11, 21), "29")).isFalse();
        assertThat(isWorkingDay(LocalDate.of(2026, 11, 22), "29")).isFalse();
        assertThat(isWorkingDay(LocalDate.of(2026, 11, 11), "29")).isFalse();
        assertThat(isWorkingDay(LocalDate.of(2026, 4, 3), "29")).isTrue();
        assertThat(isWorkingDay(LocalDate.of(2026, 4, 3), "67")).isFalse();
        assertThat(isWorkingDay(LocalDate.of(2026, 4, 3), null)).isTrue();
    }

    @Test
    void countingSkipsWhatIsNotWorkedAndLeavesTheFirstDayOut() {
        LocalDate thursday = LocalDate.of(2026, 4, 2);
        assertThat(plusWorkingDays(thursday, 0, "29")).isEqualTo(thursday);
        assertThat(plusWorkingDays(thursday, 1, "29")).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(plusWorkingDays(thursday, 2, "29")).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(plusWorkingDays(thursday, 2, "67")).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThatThrownBy(() -> plusWorkingDays(thursday, -1, "29"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNextWorkingDayIsTheDayItselfWhenItIsWorked() {
        assertThat(nextWorkingDay(LocalDate.of(2026, 11, 20), "29"))
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(nextWorkingDay(LocalDate.of(2026, 12, 25), "29"))
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(nextWorkingDay(LocalDate.of(2026, 5, 8), "29"))
                .isEqualTo(LocalDate.of(2026, 5, 11));
    }
}
