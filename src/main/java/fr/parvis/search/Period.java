package fr.parvis.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A stretch of time around today; they overlap. */
public enum Period {
    UPCOMING("a-venir", today -> today, _ -> LocalDate.of(9999, 12, 31)),
    MONTH("mois", today -> today.minusMonths(1), today -> today),
    YEAR("an", today -> today.minusYears(1), today -> today);

    private final String code;
    private final UnaryOperator<LocalDate> since;
    private final UnaryOperator<LocalDate> until;

    Period(String code, UnaryOperator<LocalDate> since, UnaryOperator<LocalDate> until) {
        this.code = code;
        this.since = since;
        this.until = until;
    }

    /** As addresses say it. */
    public String code() {
        return code;
    }

    public static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Its first day. */
    public LocalDate since(LocalDate today) {
        return since.apply(today);
    }

    /** Its last day. */
    public LocalDate until(LocalDate today) {
        return until.apply(today);
    }

    public boolean contains(LocalDate day, LocalDate today) {
        return !day.isBefore(since(today)) && !day.isAfter(until(today));
    }
}
