package fr.parvis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commune.OpeningHours;
import fr.parvis.commune.OpeningHours.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class OpeningTest {

    private static final Slot MORNING = new Slot(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final Slot AFTERNOON = new Slot(LocalTime.of(14, 0), LocalTime.of(17, 0));
    private static final OpeningHours HOURS =
            new OpeningHours(
                    Map.of(
                            DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON),
                            DayOfWeek.WEDNESDAY, List.of(MORNING),
                            DayOfWeek.FRIDAY, List.of(AFTERNOON)));

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void openItSaysUntilWhenAndWhenAgain() {
        Opening now = at(MONDAY, 9, 0);
        assertThat(now.open()).isTrue();
        assertThat(now.until()).isEqualTo(LocalTime.of(12, 0));
        assertThat(now.nextDay()).isEqualTo(MONDAY);
        assertThat(now.nextFrom()).isEqualTo(LocalTime.of(14, 0));
        assertThat(now.nextTo()).isEqualTo(LocalTime.of(17, 0));
        assertThat(now.staleAt()).isEqualTo(MONDAY.atTime(12, 0));
    }

    @Test
    void atTheMinuteOfClosingItIsClosed() {
        assertThat(at(MONDAY, 11, 59).open()).isTrue();
        Opening noon = at(MONDAY, 12, 0);
        assertThat(noon.open()).isFalse();
        assertThat(noon.nextFrom()).isEqualTo(LocalTime.of(14, 0));
        assertThat(noon.staleAt()).isEqualTo(MONDAY.atTime(14, 0));
    }

    @Test
    void inTheEveningTheNextOpeningIsAnotherDayAndTheAnswerLastsUntilMidnight() {
        Opening evening = at(MONDAY, 20, 0);
        assertThat(evening.open()).isFalse();
        assertThat(evening.nextDay()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(evening.staleAt()).isEqualTo(LocalDate.of(2026, 11, 24).atStartOfDay());
    }

    @Test
    void aHolidayIsClosedWhateverTheDayOfTheWeek() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Opening opening = at(christmas, 15, 0);
        assertThat(opening.open()).isFalse();
        assertThat(opening.nextDay()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void goodFridayIsAHolidayInAlsaceOnly() {
        LocalDateTime goodFriday = LocalDate.of(2026, 4, 3).atTime(15, 0);
        assertThat(Opening.at(goodFriday, HOURS, "29").open()).isTrue();
        assertThat(Opening.at(goodFriday, HOURS, "67").open()).isFalse();
    }

    @Test
    void withoutHoursNothingIsPromised() {
        Opening never = Opening.at(MONDAY.atTime(10, 0), new OpeningHours(Map.of()), "29");
        assertThat(never.open()).isFalse();
        assertThat(never.nextDay()).isNull();
        assertThat(Opening.at(MONDAY.atTime(10, 0), null, null)).isEqualTo(never);
    }

    private static Opening at(LocalDate day, int hour, int minute) {
        return Opening.at(day.atTime(hour, minute), HOURS, "29");
    }
}
