package fr.parvis.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commune.OpeningHours;
import fr.parvis.hours.Slot;
import fr.parvis.kernel.Money;
import fr.parvis.ui.Format;
import fr.parvis.ui.WeekLine;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class FormatTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final String NB = "\u00a0";

    private final BundledLanguages languages = new BundledLanguages(Clock.fixed(NOON, Format.ZONE));
    private final Format french = languages.format(Locale.FRENCH);
    private final Format english = languages.format(Locale.ENGLISH);

    @Test
    void datesAreSaidAsPeopleSayThem() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertThat(french.date(first)).isEqualTo("1er" + NB + "décembre 2026");
        assertThat(french.date(LocalDate.of(2026, 12, 9))).isEqualTo("9" + NB + "décembre 2026");
        assertThat(english.date(first)).isEqualTo("1" + NB + "December 2026");
    }

    @Test
    void theYearIsSaidOnlyWhenItIsAnother() {
        assertThat(french.day(LocalDate.of(2026, 12, 9))).isEqualTo("mercredi 9" + NB + "décembre");
        assertThat(french.day(LocalDate.of(2027, 1, 4))).isEqualTo("lundi 4" + NB + "janvier 2027");
    }

    @Test
    void momentsAreAtTheHourOfParisInWinterAndInSummer() {
        assertThat(french.moment(Instant.parse("2026-11-24T13:45:00Z")))
                .isEqualTo("mardi 24" + NB + "novembre, 14" + NB + "h" + NB + "45");
        assertThat(french.time(Instant.parse("2026-07-01T12:00:00Z"))).isEqualTo("14" + NB + "h");
        assertThat(french.time(LocalTime.of(9, 5))).isEqualTo("9" + NB + "h" + NB + "05");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("9:05");
    }

    @Test
    void amountsHaveCentsOnlyWhenTheyHaveSome() {
        assertThat(french.money(new Money(1240))).isEqualTo("12,40" + NB + "€");
        assertThat(french.money(new Money(9000))).isEqualTo("90" + NB + "€");
        assertThat(french.money(Money.ZERO)).isEqualTo("gratuit");
        assertThat(english.money(new Money(123456))).isEqualTo("€1,234.56");
        assertThat(english.money(Money.ZERO)).isEqualTo("free");
    }

    @Test
    void sizesAreRounded() {
        assertThat(french.size(999)).isEqualTo("999" + NB + "octets");
        assertThat(french.size(240_400)).isEqualTo("240" + NB + "Ko");
        assertThat(french.size(1_840_000)).isEqualTo("1,8" + NB + "Mo");
        assertThat(french.size(18_400_000)).isEqualTo("18" + NB + "Mo");
        assertThat(english.size(1_840_000)).isEqualTo("1.8 MB");
    }

    @Test
    void daysWithTheSameHoursAreToldTogether() {
        var morning = new Slot(LocalTime.of(9, 0), LocalTime.of(12, 0));
        var afternoon = new Slot(LocalTime.of(13, 30), LocalTime.of(17, 0));
        var hours =
                new OpeningHours(
                        Map.of(
                                DayOfWeek.MONDAY, List.of(morning, afternoon),
                                DayOfWeek.TUESDAY, List.of(morning, afternoon),
                                DayOfWeek.WEDNESDAY, List.of(morning, afternoon),
                                DayOfWeek.FRIDAY, List.of(morning),
                                DayOfWeek.SATURDAY, List.of(morning)));
        String day = "9 h – 12 h et 13 h 30 – 17 h";
        assertThat(plain(french.week(hours)))
                .containsExactly(
                        new WeekLine("Lundi au mercredi", day),
                        new WeekLine("Vendredi et samedi", "9 h – 12 h"));
        assertThat(english.week(hours).getFirst())
                .isEqualTo(new WeekLine("Monday to Wednesday", "9:00 – 12:00 and 13:30 – 17:00"));
        assertThat(french.week(null)).isEmpty();
    }

    private static List<WeekLine> plain(List<WeekLine> lines) {
        return lines.stream()
                .map(line -> new WeekLine(line.days(), line.slots().replace(NB, " ")))
                .toList();
    }
}
