package fr.parvis.commune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.hours.Slot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class WeekTextTest {

    private static final Slot MORNING = new Slot(LocalTime.of(8, 30), LocalTime.of(12, 0));
    private static final Slot AFTERNOON = new Slot(LocalTime.of(13, 30), LocalTime.of(17, 0));

    @Test
    void aWeekIsWrittenInTheOrderOfDaysAndReadBack() {
        var hours =
                new OpeningHours(
                        Map.of(
                                DayOfWeek.TUESDAY, List.of(MORNING),
                                DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON)));

        assertThat(WeekText.write(hours)).isEqualTo("Mo 08:30-12:00,13:30-17:00; Tu 08:30-12:00");
        assertThat(WeekText.read(WeekText.write(hours))).isEqualTo(hours);
    }

    @Test
    void aWeekWithoutSlotsIsReadBackAsClosed() {
        assertThat(WeekText.read("")).isEqualTo(new OpeningHours(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:30-12:00, 13:30-17:00",
                "8h30-12h, 13h30-17h",
                "8 h 30 – 12 h,13 h 30 à 17 h",
                "8H30-12H00,13:30-17:00"
            })
    void peopleWriteHoursInTheirOwnWay(String typed) {
        assertThat(WeekText.readDay(typed)).contains(List.of(MORNING, AFTERNOON));
    }

    @Test
    void aBlankDayIsClosed() {
        assertThat(WeekText.readDay("  ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matin",
                "8h30",
                "12h-8h30",
                "8h30-8h30",
                "8h30-12h, 11h-17h",
                "8h30-25h",
                "8h70-12h",
                "8h30-12h,"
            })
    void hoursThatCannotBeAreRefused(String typed) {
        assertThat(WeekText.readDay(typed)).isEmpty();
    }
}
