package fr.parvis.forms.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** The date in an answer of three texts, where they make one. */
public final class WrittenDate {

    private WrittenDate() {}

    /** The date in {@code {day, month, year}}, or nothing. */
    public static Optional<LocalDate> of(Object answer) {
        try {
            return answer instanceof Map<?, ?> parts
                    ? Optional.of(
                            LocalDate.of(
                                    number(parts, "year"),
                                    number(parts, "month"),
                                    number(parts, "day")))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    /** The date in one part of an answer, for example the first day of a period. */
    public static Optional<LocalDate> in(Object answer, String part) {
        return answer instanceof Map<?, ?> parts ? of(parts.get(part)) : Optional.empty();
    }

    /** Days from one to the other, both counted; nothing when the second is before the first. */
    static Optional<Long> days(Object from, Object to) {
        return of(from).flatMap(
                        start ->
                                of(to).map(end -> ChronoUnit.DAYS.between(start, end) + 1)
                                        .filter(days -> days > 0));
    }

    private static int number(Map<?, ?> parts, String part) {
        return Integer.parseInt(String.valueOf(parts.get(part)).strip());
    }
}
