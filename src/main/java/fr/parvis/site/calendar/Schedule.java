package fr.parvis.site.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an event takes place.
 *
 * @param start first moment; midnight of {@code allDay}
 * @param end never before the start; of {@code allDay}, midnight of its last day
 * @param allDay no hour was said
 * @param recurrence or null for once
 * @param exceptions days on which it does not happen though the rule says so
 */
public record Schedule(
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        Recurrence recurrence,
        Set<LocalDate> exceptions) {

    public Schedule {
        exceptions = Set.copyOf(exceptions);
    }

    /** Each time it takes place that is not over before a moment, in order. */
    public List<Occurrence> from(LocalDateTime moment, LocalDateTime to, int limit) {
        Duration lasts = Duration.between(start, end);
        LocalDateTime begins = moment.minus(lasts).minusDays(allDay ? 1 : 0);
        return times(begins, to, limit + exceptions.size()).stream()
                .map(time -> new Occurrence(time, time.plus(lasts), allDay, cancelled(time)))
                .filter(occurrence -> !occurrence.over(moment))
                .limit(limit)
                .toList();
    }

    /** The next time that is not cancelled, or the one that is on. */
    public Optional<Occurrence> next(LocalDateTime now) {
        return from(now, now.plusYears(Recurrence.MOST_YEARS), 1 + exceptions.size()).stream()
                .filter(occurrence -> !occurrence.cancelled())
                .findFirst();
    }

    private boolean cancelled(LocalDateTime time) {
        return exceptions.contains(time.toLocalDate());
    }

    private List<LocalDateTime> times(LocalDateTime from, LocalDateTime to, int limit) {
        if (recurrence != null) {
            return recurrence.between(start, from, to, limit);
        }
        boolean within = !start.isBefore(from) && !start.isAfter(to);
        return within ? List.of(start) : List.of();
    }

    /**
     * One time.
     *
     * @param cancelled that day only
     */
    public record Occurrence(
            LocalDateTime start, LocalDateTime end, boolean allDay, boolean cancelled) {

        public boolean over(LocalDateTime now) {
            LocalDateTime last = allDay ? end.toLocalDate().atTime(LocalTime.MAX) : end;
            return last.isBefore(now);
        }

        public boolean touches(LocalDate day) {
            return !start.toLocalDate().isAfter(day) && !end.toLocalDate().isBefore(day);
        }

        public boolean oneDay() {
            return start.toLocalDate().equals(end.toLocalDate());
        }

        public boolean lasts() {
            return !end.equals(start);
        }
    }
}
