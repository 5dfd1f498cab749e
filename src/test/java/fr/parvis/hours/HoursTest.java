package fr.parvis.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.hours.OpenState.Why;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class HoursTest {

    private static final String FINISTERE = "29";
    private static final String OFFICE = "Mo-Fr 08:30-12:00,13:30-17:30; PH off";

    @Test
    void openItSaysUntilWhenAndWhenAgain() {
        OpenState now = at(OFFICE, "2026-11-23T09:00", FINISTERE);
        assertThat(now.open()).isTrue();
        assertThat(now.until()).isEqualTo("2026-11-23T12:00");
        assertThat(now.opensNext()).isEqualTo("2026-11-23T13:30");
        assertThat(now.closesNext()).isEqualTo("2026-11-23T17:30");
        assertThat(now.staleAt()).isEqualTo("2026-11-23T12:00");
    }

    @Test
    void atTheMinuteOfClosingItIsClosedAtThatOfOpeningItIsOpen() {
        assertThat(at(OFFICE, "2026-11-23T11:59", FINISTERE).open()).isTrue();
        OpenState noon = at(OFFICE, "2026-11-23T12:00", FINISTERE);
        assertThat(noon.open()).isFalse();
        assertThat(noon.opensNext()).isEqualTo("2026-11-23T13:30");
        assertThat(noon.staleAt()).isEqualTo("2026-11-23T13:30");
        assertThat(at(OFFICE, "2026-11-23T13:30", FINISTERE).open()).isTrue();
    }

    @Test
    void onFridayEveningItOpensOnMondayAndTheAnswerLastsUntilMidnight() {
        OpenState evening = at(OFFICE, "2026-11-27T18:00", FINISTERE);
        assertThat(evening.opensNext()).isEqualTo("2026-11-30T08:30");
        assertThat(evening.staleAt()).isEqualTo("2026-11-28T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, 29, true", // Good Friday
        "2026-04-03, 67, false",
        "2026-12-25, 29, false",
        "2023-12-26, 57, false", // Saint Stephen
        "2023-12-26, 54, true",
        "2026-05-22, 972, false", // abolition of slavery
        "2026-05-22, 971, true",
        "2027-05-27, 971, false",
        "2024-12-20, 974, false",
        "2024-12-20, 972, true"
    })
    void publicHolidaysAreThoseOfThePlace(String day, String departement, boolean open) {
        OpenState state = at(OFFICE, day + "T10:00", departement);
        assertThat(state.open()).isEqualTo(open);
        assertThat(state.why()).isEqualTo(open ? Why.HOURS : Why.HOLIDAY);
    }

    @Test
    void aHolidayThatWouldBeClosedAnywayIsNotTheReason() {
        assertThat(at("Tu 09:00-12:00; PH off", "2026-12-25T10:00", FINISTERE).why())
                .isEqualTo(Why.HOURS);
    }

    @Test
    void hoursThatSayNothingOfHolidaysCloseThenIfTheyCloseOnSundays() {
        assertThat(at("Mo-Sa 10:00-18:00", "2026-12-25T11:00", FINISTERE).open()).isFalse();
        assertThat(at("Mo-Su 10:00-18:00", "2026-12-25T11:00", FINISTERE).open()).isTrue();
        assertThat(at("24/7", "2026-12-25T11:00", FINISTERE).open()).isTrue();
        String christmas = "Mo-Sa 10:00-18:00; Dec 25 10:00-12:00";
        assertThat(at(christmas, "2026-12-25T11:00", FINISTERE).open()).isTrue();
    }

    @Test
    void holidaysMayHaveHoursOfTheirOwn() {
        String museum = "We-Su 10:00-18:00; PH 14:00-18:00; May 01 off";
        assertThat(at(museum, "2026-11-11T11:00", FINISTERE).open()).isFalse();
        assertThat(at(museum, "2026-11-11T15:00", FINISTERE).open()).isTrue();
        assertThat(at(museum, "2026-05-01T15:00", FINISTERE).open()).isFalse();
    }

    @Test
    void holidayOrMondayIsNotHolidayAndMonday() {
        assertThat(at("Mo,PH 10:00-12:00", "2026-11-11T11:00", FINISTERE).open()).isTrue();
        assertThat(at("PH Mo 10:00-12:00", "2026-11-11T11:00", FINISTERE).open()).isFalse();
        assertThat(at("PH Mo 10:00-12:00", "2026-04-06T11:00", FINISTERE).open()).isTrue();
        assertThat(at("PH Mo 10:00-12:00", "2026-04-13T11:00", FINISTERE).open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-17:00; We 09:00-12:00 | 2026-11-25T14:00 | false",
                "Mo-Fr 09:00-17:00, We 18:00-20:00 | 2026-11-25T14:00 | true",
                "Mo-Fr 09:00-17:00, We 18:00-20:00 | 2026-11-25T19:00 | true",
                "Mo-Fr 09:00-17:00; We 12:00-14:00 off | 2026-11-25T13:00 | false",
                "Mo-Fr 09:00-17:00; We 12:00-14:00 off | 2026-11-25T15:00 | true",
                "Mo-Fr 09:00-17:00; We off | 2026-11-25T10:00 | false",
                "Mo-Fr 09:00-17:00; Nov 25 off | 2026-11-25T10:00 | false",
                "2026 Nov 25 10:00-12:00 | 2027-11-25T10:00 | false",
                "Jul-Aug Mo-Su 10:00-20:00 | 2026-08-31T19:00 | true",
                "Jul-Aug Mo-Su 10:00-20:00 | 2026-09-01T19:00 | false",
                "Nov-Feb 10:00-12:00 | 2027-02-28T11:00 | true",
                "Dec 24-Jan 02 off; 10:00-12:00 off | 2026-12-28T11:00 | false",
                "Mo-Su 10:00-12:00; Dec 24-Jan 02 off | 2027-01-02T11:00 | false",
                "Mo-Su 10:00-12:00; Dec 24-Jan 02 off | 2027-01-03T11:00 | true",
                "Oct Su[-1]-Mar Sa[-1] 10:00-12:00 | 2026-10-25T11:00 | true",
                "Oct Su[-1]-Mar Sa[-1] 10:00-12:00 | 2026-10-24T11:00 | false",
                "Oct Su[-1]-Mar Sa[-1] 10:00-12:00 | 2026-03-28T11:00 | true",
                "Feb 29 10:00-12:00 | 2026-02-28T11:00 | false",
                "Feb 29 10:00-12:00 | 2026-03-01T11:00 | false",
                "Feb 29 10:00-12:00 | 2028-02-29T11:00 | true",
                "easter 10:00-12:00 | 2026-04-05T11:00 | true",
                "easter -2 days 10:00-12:00 | 2026-04-03T11:00 | true",
                "Mo[1],Mo[-1] 10:00-12:00 | 2026-11-02T11:00 | true",
                "Mo[1],Mo[-1] 10:00-12:00 | 2026-11-30T11:00 | true",
                "Mo[1],Mo[-1] 10:00-12:00 | 2026-11-23T11:00 | false",
                "week 1-53/2 We 10:00-12:00 | 2026-11-18T11:00 | true",
                "week 1-53/2 We 10:00-12:00 | 2026-11-25T11:00 | false",
                "2026-2027 We 10:00-12:00 | 2027-11-24T11:00 | true",
                "2026-2027 We 10:00-12:00 | 2028-11-22T11:00 | false",
                "2027+ We 10:00-12:00 | 2030-11-20T11:00 | true",
                "Jul 4-10 10:00-12:00 | 2026-07-10T11:00 | true",
                "Jul 4-10 10:00-12:00 | 2026-07-11T11:00 | false",
                "Sa-Mo 10:00-12:00 | 2026-11-22T11:00 | true",
                "mo–fr 9:00–12:00 | 2026-11-23T11:00 | true",
                "Mo-Fr | 2026-11-23T03:00 | true",
                "off | 2026-11-23T03:00 | false"
            })
    void rulesSayWhatTheySayInOpenStreetMap(String hours, String moment, boolean open) {
        assertThat(at(hours, moment, FINISTERE).open()).isEqualTo(open);
    }

    @Test
    void aNightGoesOnOverMidnightEvenIntoAHoliday() {
        OpenState night = at("Fr,Sa 22:00-02:00", "2026-11-28T01:00", FINISTERE);
        assertThat(night.open()).isTrue();
        assertThat(night.until()).isEqualTo("2026-11-28T02:00");
        assertThat(night.staleAt()).isEqualTo("2026-11-28T02:00");
        String eve = "Mo-Sa 22:00-02:00; PH off";
        assertThat(at(eve, "2026-12-25T01:00", FINISTERE).open()).isTrue();
        assertThat(at(eve, "2026-12-25T23:00", FINISTERE).open()).isFalse();
        assertThat(at(eve, "2026-12-24T23:00", FINISTERE).until()).isEqualTo("2026-12-25T02:00");
    }

    @Test
    void whatNeverClosesHasNoEnd() {
        OpenState always = at("24/7", "2026-11-28T01:00", FINISTERE);
        assertThat(always.open()).isTrue();
        assertThat(always.until()).isNull();
        assertThat(always.opensNext()).isNull();
        assertThat(always.staleAt()).isEqualTo("2026-11-29T00:00");
    }

    @Test
    void aSeasonMonthsAwayIsFound() {
        assertThat(at("Jul-Aug 10:00-20:00", "2026-09-01T08:00", FINISTERE).opensNext())
                .isEqualTo("2027-07-01T10:00");
        assertThat(Hours.NONE.at(LocalDateTime.parse("2026-09-01T08:00"), null).opensNext())
                .isNull();
    }

    @Test
    void aFallbackTellsWhatToDoWhenItIsClosed() {
        String hours = "Mo-Fr 09:00-12:00 || \"sur rendez-vous\"";
        OpenState afternoon = at(hours, "2026-11-23T15:00", FINISTERE);
        assertThat(afternoon.open()).isFalse();
        assertThat(afternoon.comment()).isEqualTo("sur rendez-vous");
        assertThat(afternoon.opensNext()).isEqualTo("2026-11-24T09:00");
        OpenState morning = at(hours, "2026-11-23T10:00", FINISTERE);
        assertThat(morning.open()).isTrue();
        assertThat(morning.comment()).isNull();
    }

    @Test
    void exceptionalDaysAreStrongerThanAnythingElse() {
        var works = new LocalizedText("travaux", "works");
        var closures =
                List.of(
                        Closure.closed(day("2026-11-23"), day("2026-11-24"), works),
                        Closure.open(
                                day("2026-12-25"),
                                List.of(new Slot(LocalTime.of(10, 0), LocalTime.of(11, 0))),
                                null));
        OpenState closed = hours(OFFICE).at(moment("2026-11-23T09:00"), FINISTERE, closures);
        assertThat(closed.open()).isFalse();
        assertThat(closed.why()).isEqualTo(Why.EXCEPTION);
        assertThat(closed.reason()).isEqualTo(works);
        assertThat(closed.opensNext()).isEqualTo("2026-11-25T08:30");
        OpenState christmas = hours(OFFICE).at(moment("2026-12-25T10:30"), FINISTERE, closures);
        assertThat(christmas.open()).isTrue();
        assertThat(christmas.until()).isEqualTo("2026-12-25T11:00");
    }

    @Test
    void aWeekIsToldDayByDay() {
        List<DayHours> week = hours(OFFICE).week(day("2026-11-09"), FINISTERE, List.of());
        assertThat(week).hasSize(7);
        assertThat(week.get(0).slots()).hasSize(2);
        assertThat(week.get(2).holiday()).isTrue();
        assertThat(week.get(2).open()).isFalse();
        assertThat(week.get(6).open()).isFalse();
    }

    @Test
    void aUsualWeekLeavesOutSeasonsAndHolidays() {
        Hours pool = hours("Mo-Fr 10:00-18:00; Jul-Aug Mo-Su 09:00-20:00; PH off");
        assertThat(pool.seasonal()).isTrue();
        assertThat(pool.usual(MONDAY))
                .containsExactly(new Slot(LocalTime.of(10, 0), LocalTime.of(18, 0)));
        assertThat(pool.usual(SUNDAY)).isEmpty();
        assertThat(hours(OFFICE).seasonal()).isFalse();
    }

    @Test
    void aWeekOfSlotsIsWrittenInTheNotationAndReadBack() {
        var morning = new Slot(LocalTime.of(9, 0), LocalTime.of(12, 0));
        Hours weekly = Hours.weekly(Map.of(MONDAY, List.of(morning), SATURDAY, List.of(morning)));
        assertThat(weekly.text()).isEqualTo("Mo 09:00-12:00; Sa 09:00-12:00; PH off");
        assertThat(weekly.usual(MONDAY)).containsExactly(morning);
        assertThat(weekly).isEqualTo(hours(weekly.text()));
        assertThat(Hours.weekly(Map.of())).isEqualTo(Hours.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | hours.blank",
                "';' | hours.blank",
                "sunrise-sunset | hours.not-computed.SUN",
                "SH 10:00-12:00 | hours.not-computed.SCHOOL_HOLIDAYS",
                "Mo 10:00+ | hours.not-computed.NO_END",
                "Mo 10:00 | hours.not-computed.NO_END",
                "Mo 10:00-16:00/90 | hours.not-computed.REPEATED",
                "Mo 12:00-12:00 | hours.not-computed.NO_LENGTH",
                "Feb 30 10:00-12:00 | hours.not-computed.NO_SUCH_DAY",
                "Mo-Fr 9h-17h | hours.unreadable",
                "Lu-Ve 09:00-12:00 | hours.unreadable"
            })
    void whatCannotBeComputedIsRefusedWithItsReason(String text, String code) {
        assertThat(refusal(text).code()).isEqualTo(code);
    }

    @Test
    void aMistakeIsShownWhereItIs() {
        assertThat(refusal("Mo-Fr 09:00-17:00; xx").arguments()).containsExactly(20, "xx");
        assertThat(refusal("Mo-Fr 09:00-12:00 14:00-17:00").arguments())
                .containsExactly(19, "14:00-17:00");
        assertThat(refusal("Lu-Ve 09:00-12:00").arguments())
                .containsExactly(1, "Lu-Ve 09:00-12:00");
        assertThat(refusal("Mo-Fr 09:00-17:00; Sa[").arguments().getFirst()).isEqualTo(22);
    }

    @Test
    void aTextOfAnySizeIsAnswered() {
        assertThat(refusal("Mo 10:00-12:00;".repeat(100)).code()).isEqualTo("hours.too-long");
    }

    private static HoursRefused refusal(String text) {
        return switch (Hours.parse(text)) {
            case Outcome.Refused<Hours, HoursRefused>(HoursRefused reason) -> reason;
            case Outcome.Done<Hours, HoursRefused>(Hours hours) ->
                    throw new AssertionError("read: " + hours);
        };
    }

    private static OpenState at(String hours, String moment, String departement) {
        return hours(hours).at(moment(moment), departement);
    }

    private static Hours hours(String text) {
        return Hours.parse(text).orThrow();
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
