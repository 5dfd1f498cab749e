package fr.parvis.forms.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour as people write it: {@code 9 h}, {@code 9h30}, {@code 9:30}, {@code 14.05}. */
public final class WrittenTime {

    private static final Pattern TIME =
            Pattern.compile("([01]?\\d|2[0-4])\\s*(?:[hH:.]\\s*([0-5]\\d)?)?(?:\\s*min)?");

    private static final int MINUTES = 60;

    private WrittenTime() {}

    /** Midnight at the end of a day is {@code 24 h}, kept as {@link LocalTime#MAX}. */
    public static Optional<LocalTime> of(String typed) {
        Matcher matcher = TIME.matcher(typed.replaceAll("[\\u00a0\\u202f]", " ").strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (hour == 24) {
            return minute == 0 ? Optional.of(LocalTime.MAX) : Optional.empty();
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    /** Hours from {@code from} to {@code to} of a time slot; nothing when it ends too early. */
    static Optional<BigDecimal> hours(Object slot) {
        return slot instanceof Map<?, ?> parts
                ? part(parts, "from")
                        .flatMap(from -> part(parts, "to").map(to -> minutes(from, to)))
                        .filter(minutes -> minutes > 0)
                        .map(WrittenTime::inHours)
                : Optional.empty();
    }

    /** Minutes from one hour to another of the same day. */
    public static long minutes(LocalTime from, LocalTime to) {
        return Math.round(Duration.between(from, to).toMillis() / 60_000d);
    }

    private static BigDecimal inHours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(
                        BigDecimal.valueOf(MINUTES),
                        Formula.DIVISION_DECIMALS,
                        RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static Optional<LocalTime> part(Map<?, ?> parts, String name) {
        return parts.get(name) instanceof String typed ? of(typed) : Optional.empty();
    }
}
