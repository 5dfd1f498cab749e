package fr.parvis.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A stretch of time around today; they overlap. */
public enum Period {
    UPCOMING("a-venir") {
        @Override
        public boolean contains(LocalDate day, LocalDate today) {
            return !day.isBefore(today);
        }
    },
    MONTH("mois") {
        @Override
        public boolean contains(LocalDate day, LocalDate today) {
            return !day.isAfter(today) && !day.isBefore(today.minusMonths(1));
        }
    },
    YEAR("an") {
        @Override
        public boolean contains(LocalDate day, LocalDate today) {
            return !day.isAfter(today) && !day.isBefore(today.minusYears(1));
        }
    };

    private final String code;

    Period(String code) {
        this.code = code;
    }

    /** As addresses say it. */
    public String code() {
        return code;
    }

    public static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public abstract boolean contains(LocalDate day, LocalDate today);
}
