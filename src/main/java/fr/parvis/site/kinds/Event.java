package fr.parvis.site.kinds;

import fr.parvis.forms.Answers;
import fr.parvis.forms.formula.WrittenDate;
import fr.parvis.site.calendar.Recurrence;
import fr.parvis.site.calendar.Schedule;
import fr.parvis.site.content.Days;
import fr.parvis.site.fields.Moment;
import fr.parvis.site.fields.Repeats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the answers of an event mean.
 *
 * @param schedule as first planned, or at the new date of what is postponed to one
 * @param planned the date it was first planned for, where it is postponed; else null
 * @param reason of a cancellation or postponement; may be empty
 * @param excepted why, by day on which a series does not take place; may be empty
 */
public record Event(
        Schedule schedule,
        Status status,
        LocalDateTime planned,
        String reason,
        Map<LocalDate, String> excepted) {

    public enum Status {
        SCHEDULED,
        POSTPONED,
        CANCELLED,
        FULL;

        static Status of(String code) {
            return switch (code) {
                case "postponed" -> POSTPONED;
                case "cancelled" -> CANCELLED;
                case "full" -> FULL;
                default -> SCHEDULED;
            };
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Empty when no readable start was answered. */
    public static Optional<Event> of(Answers facts) {
        return Moment.of(facts.value("start")).map(start -> of(facts, start));
    }

    private static Event of(Answers facts, LocalDateTime planned) {
        Status status = Status.of(facts.text("status").orElse(""));
        Optional<LocalDateTime> later =
                status == Status.POSTPONED ? Moment.of(facts.value("new-start")) : Optional.empty();
        Map<LocalDate, String> excepted = excepted(facts);
        Recurrence repeats =
                Repeats.of(facts.value("recurrence"), planned.toLocalDate()).orElse(null);
        LocalDateTime start = later.orElse(planned);
        boolean allDay = !Moment.timed(facts.value(later.isPresent() ? "new-start" : "start"));
        LocalDateTime end = end(facts, planned).plus(java.time.Duration.between(planned, start));
        return new Event(
                new Schedule(start, end, allDay, repeats, excepted.keySet()),
                status,
                status == Status.POSTPONED ? planned : null,
                facts.text("reason").orElse(""),
                excepted);
    }

    /** Of an end without an hour on the day it begins, the beginning; on another, that day. */
    private static LocalDateTime end(Answers facts, LocalDateTime start) {
        return Moment.of(facts.value("end")).filter(end -> end.isAfter(start)).orElse(start);
    }

    private static Map<LocalDate, String> excepted(Answers facts) {
        Map<LocalDate, String> excepted = new LinkedHashMap<>();
        if (facts.value("except") instanceof List<?> rows) {
            for (Object row : rows) {
                WrittenDate.in(row, "day").ifPresent(day -> excepted.put(day, reason(row)));
            }
        }
        return excepted;
    }

    private static String reason(Object row) {
        return row instanceof Map<?, ?> cells && cells.get("reason") instanceof String said
                ? said.strip()
                : "";
    }

    /** To be announced: postponed, and no new date is known. */
    public boolean undated() {
        return status == Status.POSTPONED && schedule.start().equals(planned);
    }

    public boolean off() {
        return status == Status.CANCELLED || undated();
    }

    Days days() {
        Recurrence rule = schedule.recurrence();
        LocalDate lastDay = schedule.end().toLocalDate();
        LocalDate most = schedule.start().toLocalDate().plusYears(Recurrence.MOST_YEARS);
        LocalDate last = rule == null ? lastDay : rule.until() == null ? most : rule.until();
        LocalDate first = schedule.start().toLocalDate();
        return new Days(first, last.isBefore(first) ? first : last);
    }
}
