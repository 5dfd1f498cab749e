package fr.parvis.hours;

import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Opening hours, in the notation of OpenStreetMap ({@code Mo-Fr 08:30-12:00,13:30-17:00; PH off}).
 * Of two ordinary rules about a day the later one holds; {@code ,} adds, {@code ||} fills what is
 * closed.
 *
 * <p>Hours that say nothing of public holidays are taken as people take them: who is closed on
 * Sundays is closed on holidays, who opens every day opens then too.
 */
public final class Hours {

    /** Never open, for who has not told any hours. */
    public static final Hours NONE = new Hours("", List.of());

    private static final int DAYS_AHEAD = 400;
    private static final int ALWAYS_OPEN = 8;

    /** A week without a public holiday anywhere, to ask about usual days. */
    private static final LocalDate SOME_MONDAY = LocalDate.of(2026, 2, 2);

    private final String text;
    private final List<HourRule> rules;
    private final boolean tellsHolidays;

    private Hours(String text, List<HourRule> rules) {
        this.text = text;
        this.rules = rules;
        this.tellsHolidays = rules.stream().anyMatch(HourRule::namesHolidays);
    }

    public static Outcome<Hours, HoursRefused> parse(String openingHours) {
        String text = openingHours.strip();
        return Syntax.read(text).map(rules -> new Hours(text, rules));
    }

    /** The same every week, closed on public holidays; a day that is not told is closed. */
    public static Hours weekly(Map<DayOfWeek, List<Slot>> week) {
        String days =
                Stream.of(DayOfWeek.values())
                        .filter(day -> !week.getOrDefault(day, List.of()).isEmpty())
                        .map(day -> abbreviation(day) + " " + times(week.get(day)))
                        .collect(Collectors.joining("; "));
        return days.isEmpty() ? NONE : parse(days + "; PH off").orThrow();
    }

    /** In the notation, as it was given. */
    public String text() {
        return text;
    }

    public OpenState at(LocalDateTime now, String departement) {
        return at(now, departement, List.of());
    }

    /**
     * @param now in the place's own time, see {@code kernel.LocalTimes}
     * @param departement decides the local public holidays
     */
    public OpenState at(LocalDateTime now, String departement, List<Closure> exceptional) {
        return new Almanac(this, departement, exceptional).at(now, DAYS_AHEAD, ALWAYS_OPEN);
    }

    /** What a day is, exceptions and holidays counted. */
    public DayHours day(LocalDate day, String departement, List<Closure> exceptional) {
        return new Almanac(this, departement, exceptional).day(day);
    }

    /** Seven days from the first. */
    public List<DayHours> week(LocalDate first, String departement, List<Closure> exceptional) {
        var almanac = new Almanac(this, departement, exceptional);
        return IntStream.range(0, 7).mapToObj(first::plusDays).map(almanac::day).toList();
    }

    /** Of this day in a week like any other: seasons, dates and holidays left out. */
    public List<Slot> usual(DayOfWeek day) {
        var everyWeek = new Hours(text, rules.stream().filter(rule -> !rule.isSeasonal()).toList());
        return everyWeek.byRules(SOME_MONDAY.with(TemporalAdjusters.nextOrSame(day)), null).slots();
    }

    /** Whether some rules are about a part of the year only: a usual week does not tell all. */
    public boolean seasonal() {
        return rules.stream().anyMatch(HourRule::isSeasonal);
    }

    Timeline on(LocalDate day, String departement) {
        boolean untoldHoliday = !tellsHolidays && PublicHolidays.isHoliday(day, departement);
        if (!untoldHoliday || sunday(day, departement).isOpenSometime()) {
            return byRules(day, departement);
        }
        var named = new Hours(text, rules.stream().filter(HourRule::namesOneDay).toList());
        return named.byRules(day, departement);
    }

    /** The day as if it were no holiday, for who wonders why it is closed. */
    Timeline onWorkingDay(LocalDate day) {
        List<HourRule> plain = rules.stream().filter(rule -> !rule.namesHolidays()).toList();
        return new Hours(text, plain).byRules(day, null);
    }

    private Timeline sunday(LocalDate day, String departement) {
        return byRules(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), departement);
    }

    private Timeline byRules(LocalDate day, String departement) {
        var groups = new ArrayList<Timeline>(List.of(Timeline.CLOSED));
        for (HourRule rule : rules) {
            if (rule.isFallBack()) {
                groups.add(Timeline.CLOSED);
            }
            if (rule.isAbout(day, departement)) {
                groups.add(rule.over(groups.removeLast()));
            }
        }
        return groups.stream().reduce(Timeline::orElse).orElseThrow();
    }

    private static String abbreviation(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
    }

    private static String times(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.from() + "-" + slot.to())
                .collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours hours && hours.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
