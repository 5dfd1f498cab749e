package fr.parvis.forms;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a definition names, such as the first one accepted: a date, or so many days, months or
 * years from today.
 *
 * @param fixed or null
 * @param fromToday when not fixed
 */
public record DayBound(LocalDate fixed, Period fromToday) {

    private static final Pattern RELATIVE = Pattern.compile("today(?:([+-]\\d{1,4})([dmy]))?");

    public static Setting<DayBound> setting(String name) {
        return new Setting<>(
                name,
                (raw, mistakes) -> {
                    Optional<DayBound> read =
                            raw instanceof DayBound bound
                                    ? Optional.of(bound)
                                    : parse(String.valueOf(raw));
                    if (read.isEmpty()) {
                        mistakes.expect("day");
                    }
                    return read;
                });
    }

    /**
     * {@code 2026-09-01}, {@code today}, {@code today+15d}, {@code today-3m}, {@code today-18y}.
     */
    public static Optional<DayBound> parse(String written) {
        Matcher relative = RELATIVE.matcher(written);
        if (relative.matches()) {
            return Optional.of(new DayBound(null, period(relative.group(1), relative.group(2))));
        }
        try {
            return Optional.of(new DayBound(LocalDate.parse(written), Period.ZERO));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Period period(String number, String unit) {
        return switch (unit) {
            case null -> Period.ZERO;
            case "d" -> Period.ofDays(Integer.parseInt(number));
            case "m" -> Period.ofMonths(Integer.parseInt(number));
            default -> Period.ofYears(Integer.parseInt(number));
        };
    }

    public LocalDate on(LocalDate today) {
        return fixed == null ? today.plus(fromToday) : fixed;
    }

    public boolean isToday() {
        return fixed == null && fromToday.isZero();
    }
}
