package fr.parvis.site.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which something happens again (RFC 5545, RRULE), on the clock of the commune: what
 * begins at 18 h in summer begins at 18 h in winter.
 *
 * @param rule what repeats, without bounds, for example {@code FREQ=WEEKLY;BYDAY=TU}
 * @param until last day on which it may happen, or null
 * @param count how many times in all, the first included; 0 where it is not said
 */
public record Recurrence(String rule, LocalDate until, int count) {

    /** How long after its start something may go on repeating where nothing bounds it. */
    public static final int MOST_YEARS = 5;

    private static final int MOST_TIMES = 2_000;
    private static final int DAYS_OF_A_WEEK = 7;

    /** Reads a rule as other programs write it; empty when it is broken or says too much. */
    public static Optional<Recurrence> parse(String typed) {
        return RuleText.read(typed).flatMap(Recurrence::of);
    }

    private static Optional<Recurrence> of(RuleText text) {
        try {
            new Recur<LocalDateTime>(text.unbounded());
            LocalDate until = text.part("UNTIL").map(Recurrence::day).orElse(null);
            int count = text.part("COUNT").map(Integer::valueOf).orElse(0);
            return Optional.of(new Recurrence(text.unbounded(), until, count));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String until) {
        return LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    public static Recurrence daily(int interval) {
        return new Recurrence("FREQ=DAILY;INTERVAL=" + interval, null, 0);
    }

    /**
     * @param days empty for the one it starts on
     */
    public static Recurrence weekly(int interval, Set<DayOfWeek> days) {
        String on =
                new TreeSet<>(days).stream().map(Recurrence::code).collect(Collectors.joining(","));
        return new Recurrence(
                "FREQ=WEEKLY;INTERVAL=" + interval + (on.isEmpty() ? "" : ";BYDAY=" + on), null, 0);
    }

    /** Every month on the same weekday of the same week: the second Tuesday, the last Sunday. */
    public static Recurrence monthly(int interval, LocalDate like) {
        int week = (like.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
        String rank = week == 5 ? "-1" : String.valueOf(week);
        return new Recurrence(
                "FREQ=MONTHLY;INTERVAL=" + interval + ";BYDAY=" + rank + code(like.getDayOfWeek()),
                null,
                0);
    }

    public static Recurrence monthlyOnDay(int interval, LocalDate like) {
        return new Recurrence(
                "FREQ=MONTHLY;INTERVAL=" + interval + ";BYMONTHDAY=" + like.getDayOfMonth(),
                null,
                0);
    }

    public static Recurrence yearly(int interval) {
        return new Recurrence("FREQ=YEARLY;INTERVAL=" + interval, null, 0);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    public Recurrence endingOn(LocalDate day) {
        return new Recurrence(rule, day, count);
    }

    /** {@code FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959}: as calendars want it. */
    public String text() {
        String bound =
                until != null
                        ? ";UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE) + "T235959"
                        : count > 0 ? ";COUNT=" + count : "";
        return rule + bound;
    }

    /**
     * When it happens, in order, the first time included, from a moment to another.
     *
     * @param start of the first time
     */
    public List<LocalDateTime> between(
            LocalDateTime start, LocalDateTime from, LocalDateTime to, int limit) {
        LocalDateTime last = last(start);
        LocalDateTime end = to.isBefore(last) ? to : last;
        if (end.isBefore(start)) {
            return List.of();
        }
        return times(start, end).stream()
                .filter(time -> !time.isBefore(from))
                .limit(limit)
                .toList();
    }

    private List<LocalDateTime> times(LocalDateTime start, LocalDateTime end) {
        int most = count > 0 ? count : MOST_TIMES;
        TreeSet<LocalDateTime> times = new TreeSet<>();
        times.add(start);
        times.addAll(new Recur<LocalDateTime>(rule).getDates(start, start, end.plusSeconds(1)));
        return times.stream()
                .filter(time -> !time.isBefore(start) && !time.isAfter(end))
                .limit(most)
                .toList();
    }

    private LocalDateTime last(LocalDateTime start) {
        LocalDateTime most = start.plusYears(MOST_YEARS);
        LocalDateTime said = until == null ? most : until.plusDays(1).atStartOfDay().minusNanos(1);
        return said.isBefore(most) ? said : most;
    }
}
