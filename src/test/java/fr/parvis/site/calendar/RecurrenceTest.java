package fr.parvis.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.site.calendar.Schedule.Occurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How events repeat; what is broken is refused, what would run away is bounded. */
@Tag("rules")
class RecurrenceTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 10, 20, 18, 0);

    private static List<LocalDateTime> times(Recurrence rule, LocalDateTime start, int limit) {
        return rule.between(start, start, start.plusYears(10), limit);
    }

    @Test
    void everyOtherWeekOnTwoDays() {
        Recurrence rule = Recurrence.weekly(2, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        assertThat(times(rule, TUESDAY, 4))
                .containsExactly(
                        TUESDAY, TUESDAY.plusDays(2), TUESDAY.plusDays(14), TUESDAY.plusDays(16));
    }

    @Test
    void theHourOnTheWallStaysWhenSummerTimeEnds() {
        Recurrence rule = Recurrence.weekly(1, Set.of());
        List<LocalDateTime> times = times(rule, TUESDAY, 2);
        assertThat(times).allMatch(time -> time.getHour() == 18);
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(times.get(0).atZone(paris).getOffset())
                .isNotEqualTo(times.get(1).atZone(paris).getOffset());
    }

    @Test
    void theSecondTuesdayAndTheLastSundayOfEachMonth() {
        assertThat(times(Recurrence.monthly(1, LocalDate.of(2026, 10, 13)), at(2026, 10, 13), 3))
                .containsExactly(at(2026, 10, 13), at(2026, 11, 10), at(2026, 12, 8));
        assertThat(times(Recurrence.monthly(1, LocalDate.of(2026, 11, 29)), at(2026, 11, 29), 3))
                .containsExactly(at(2026, 11, 29), at(2026, 12, 27), at(2027, 1, 31));
    }

    @Test
    void theThirtyFirstIsOnlyInMonthsThatHaveOne() {
        Recurrence rule = Recurrence.monthlyOnDay(1, LocalDate.of(2026, 10, 31));
        assertThat(times(rule, at(2026, 10, 31), 3))
                .containsExactly(at(2026, 10, 31), at(2026, 12, 31), at(2027, 1, 31));
    }

    @Test
    void theLastDayIsIncluded() {
        Recurrence rule = Recurrence.daily(1).endingOn(TUESDAY.toLocalDate().plusDays(2));
        assertThat(times(rule, TUESDAY, 10)).hasSize(3);
        assertThat(rule.text()).isEqualTo("FREQ=DAILY;INTERVAL=1;UNTIL=20261022T235959");
    }

    @Test
    void whatNothingBoundsEndsAfterFiveYears() {
        List<LocalDateTime> times = times(Recurrence.daily(1), TUESDAY, 100_000);
        assertThat(times.getLast()).isBefore(TUESDAY.plusYears(5).plusDays(1));
    }

    @Test
    void aRuleOfAnotherCalendarIsReadWithItsBounds() {
        Recurrence rule = Recurrence.parse("RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3").orElseThrow();
        assertThat(times(rule, TUESDAY, 10)).hasSize(3);
        Recurrence until =
                Recurrence.parse("freq=weekly;until=20261103T225959Z;byday=tu").orElseThrow();
        assertThat(times(until, TUESDAY, 10)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=",
                "FREQ=SECONDLY",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;INTERVAL=99999999999",
                "FREQ=WEEKLY;FREQ=DAILY",
                "FREQ=WEEKLY;COUNT=5;UNTIL=20271231",
                "FREQ=DAILY;BYHOUR=1,2,3",
                "BYDAY=TU",
                "FREQ=WEEKLY;UNTIL=20269999",
                "<script>",
                "FREQ=WEEKLY;BYDAY=TU;X=1"
            })
    void aBrokenRuleIsRefused(String rule) {
        assertThat(Recurrence.parse(rule)).isEmpty();
    }

    @Test
    void aRuleThatNeverHappensHappensOnce() {
        Recurrence never = Recurrence.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").orElseThrow();
        assertThat(times(never, TUESDAY, 10)).containsExactly(TUESDAY);
    }

    @Test
    void oneCancelledDayStaysInTheListAndIsNotNext() {
        var schedule =
                new Schedule(
                        TUESDAY,
                        TUESDAY.plusHours(2),
                        false,
                        Recurrence.weekly(1, Set.of()),
                        Set.of(LocalDate.of(2026, 10, 27)));
        List<Occurrence> shown = schedule.from(TUESDAY.plusDays(1), TUESDAY.plusMonths(1), 2);
        assertThat(shown).extracting(Occurrence::cancelled).containsExactly(true, false);
        assertThat(schedule.next(TUESDAY.plusDays(1)).orElseThrow().start())
                .isEqualTo(TUESDAY.plusDays(14));
    }

    @Test
    void whatIsOnIsNotOver() {
        var schedule = new Schedule(TUESDAY, TUESDAY.plusHours(2), false, null, Set.of());
        assertThat(schedule.next(TUESDAY.plusHours(1))).isPresent();
        assertThat(schedule.next(TUESDAY.plusHours(3))).isEmpty();
        var day =
                new Schedule(
                        TUESDAY.toLocalDate().atStartOfDay(),
                        TUESDAY.toLocalDate().atStartOfDay(),
                        true,
                        null,
                        Set.of());
        assertThat(day.next(TUESDAY)).isPresent();
    }

    private static LocalDateTime at(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 18, 0);
    }
}
