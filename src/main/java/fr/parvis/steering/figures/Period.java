package fr.parvis.steering.figures;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A choice of days to look at; the code is what the address of the page says. */
public enum Period {
    THIS_YEAR("annee") {
        @Override
        Days days(LocalDate today) {
            return new Days(today.withDayOfYear(1), today);
        }
    },
    TWELVE_MONTHS("12-mois") {
        @Override
        Days days(LocalDate today) {
            return new Days(today.minusMonths(11).withDayOfMonth(1), today);
        }
    },
    LAST_YEAR("annee-precedente") {
        @Override
        Days days(LocalDate today) {
            LocalDate first = today.withDayOfYear(1);
            return new Days(first.minusYears(1), first.minusDays(1));
        }
    };

    private final String code;

    Period(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    abstract Days days(LocalDate today);

    /** The one asked for, or this year where there is none such. */
    static Period of(String code) {
        return Stream.of(values())
                .filter(period -> period.code.equals(code))
                .findFirst()
                .orElse(THIS_YEAR);
    }

    /** Both ends included. */
    public record Days(LocalDate from, LocalDate to) {}
}
