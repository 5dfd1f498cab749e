package fr.parvis.account.absences;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why an absence cannot be written down so. */
enum AbsenceRefused implements Refusal {
    NO_SUBSTITUTE("substitute"),
    /** Rights that were handed on are not handed on again. */
    SUBSTITUTE_AWAY("substitute"),
    NO_FIRST_DAY("from"),
    NO_LAST_DAY("to"),
    BACKWARDS("to"),
    OVER("to"),
    TOO_LONG("to");

    static final int MOST_MONTHS = 12;

    private final String field;

    AbsenceRefused(String field) {
        this.field = field;
    }

    @Override
    public String code() {
        return "account.absence." + name().toLowerCase().replace('_', '-');
    }

    @Override
    public List<Object> arguments() {
        return this == TOO_LONG ? List.of(MOST_MONTHS) : List.of();
    }

    /** Of the form. */
    String field() {
        return field;
    }
}
