package fr.parvis.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Against a reference that is slow and simple: a day is an array of minutes. */
@Tag("rules")
class HoursPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAY = 1440;

    @Property(tries = 400)
    void everyMinuteIsWhatTheReferenceSays(@ForAll long seed) {
        Random random = new Random(seed);
        List<Line> lines = lines(random);
        Hours hours = Hours.parse(text(lines)).orThrow();
        LocalDate day = START.plusDays(random.nextInt(1_000));
        boolean[] reference = minutes(lines, day);
        for (int minute = 0; minute < DAY; minute += 7) {
            OpenState state = hours.at(day.atStartOfDay().plusMinutes(minute), "29");
            assertThat(state.open())
                    .as(text(lines) + " " + state.at())
                    .isEqualTo(reference[minute]);
        }
    }

    @Property(tries = 200)
    void theNextChangeIsTheFirstMinuteThatDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        List<Line> lines = lines(random);
        LocalDateTime now =
                START.plusDays(random.nextInt(1_000))
                        .atStartOfDay()
                        .plusMinutes(random.nextInt(DAY));
        OpenState state = Hours.parse(text(lines)).orThrow().at(now, "29");
        LocalDateTime change = state.open() ? state.until() : state.opensNext();
        LocalDateTime expected = firstOther(lines, now, state.open());
        if (expected != null) {
            assertThat(change).as(text(lines) + " " + now).isEqualTo(expected);
        }
    }

    @Property(tries = 1_000)
    void noTextBreaksTheReader(@ForAll String text, @ForAll long seed) {
        assertThat(Hours.parse(text)).isNotNull();
        StringBuilder almost = new StringBuilder(text(lines(new Random(seed))));
        Random random = new Random(seed);
        almost.setCharAt(random.nextInt(almost.length()), (char) (32 + random.nextInt(95)));
        assertThat(Hours.parse(almost.toString())).isNotNull();
    }

    private enum Weekday {
        Mo,
        Tu,
        We,
        Th,
        Fr,
        Sa,
        Su
    }

    private record Span(int from, int to) {}

    /** All lines name public holidays or not, so that nothing is left to what people expect. */
    private record Line(
            Set<Weekday> days, boolean holidays, boolean adds, boolean off, List<Span> spans) {

        boolean isAbout(LocalDate day) {
            return days.contains(Weekday.values()[day.getDayOfWeek().ordinal()])
                    || holidays && PublicHolidays.isHoliday(day, "29");
        }

        @Override
        public String toString() {
            var names = days.stream().map(Weekday::name).collect(Collectors.toList());
            if (holidays) {
                names.add("PH");
            }
            var times =
                    spans.stream()
                            .map(each -> clock(each.from()) + "-" + clock(each.to()))
                            .collect(Collectors.joining(","));
            return String.join(",", names) + " " + times + (off ? " off" : "");
        }

        private static String clock(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }

    private static String text(List<Line> lines) {
        var text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : line.adds() ? ", " : "; ").append(line);
        }
        return text.toString();
    }

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var days = EnumSet.of(Weekday.values()[random.nextInt(7)]);
            for (int more = random.nextInt(5); more > 0; more--) {
                days.add(Weekday.values()[random.nextInt(7)]);
            }
            boolean off = i > 0 && random.nextInt(4) == 0;
            boolean adds = i > 0 && !off && random.nextInt(3) == 0;
            lines.add(
                    new Line(days, i == 0 || random.nextBoolean(), adds, off, spans(random, off)));
        }
        return lines;
    }

    private static List<Span> spans(Random random, boolean off) {
        var spans = new ArrayList<Span>();
        if (off && random.nextBoolean()) {
            return spans;
        }
        int from = random.nextInt(600);
        for (int i = 0; i < 1 + random.nextInt(3) && from < 1_380; i++) {
            int to = from + 10 + random.nextInt(400);
            spans.add(new Span(from, to));
            from = to + 1 + random.nextInt(200);
        }
        return spans;
    }

    private static LocalDateTime firstOther(List<Line> lines, LocalDateTime now, boolean open) {
        for (int ahead = 0; ahead < 4; ahead++) {
            LocalDate day = now.toLocalDate().plusDays(ahead);
            boolean[] minutes = minutes(lines, day);
            for (int minute = 0; minute < DAY; minute++) {
                LocalDateTime at = day.atStartOfDay().plusMinutes(minute);
                if (at.isAfter(now) && minutes[minute] != open) {
                    return at;
                }
            }
        }
        return null;
    }

    private static boolean[] minutes(List<Line> lines, LocalDate day) {
        boolean[] today = own(lines, day);
        boolean[] yesterday = own(lines, day.minusDays(1));
        boolean[] all = new boolean[DAY];
        for (int minute = 0; minute < DAY; minute++) {
            all[minute] = today[minute] || yesterday[DAY + minute];
        }
        return all;
    }

    private static boolean[] own(List<Line> lines, LocalDate day) {
        boolean[] minutes = new boolean[2 * DAY];
        for (Line line : lines) {
            if (!line.isAbout(day)) {
                continue;
            }
            if (!line.adds() && (!line.off() || line.spans().isEmpty())) {
                minutes = new boolean[2 * DAY];
            }
            for (Span span : line.spans()) {
                for (int minute = span.from(); minute < span.to(); minute++) {
                    minutes[minute] = !line.off();
                }
            }
        }
        return minutes;
    }
}
