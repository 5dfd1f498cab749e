package fr.parvis.account.household;

import fr.parvis.kernel.Refusal;

/** Why somebody is not put into a household. */
public enum RelativeRefused implements Refusal {
    NO_FIRST_NAMES("firstNames"),
    NO_BIRTH_NAME("birthName"),
    NO_DATE("day"),
    FUTURE_DATE("year"),
    NO_RELATION("relation"),
    HOUSEHOLD_FULL("firstNames");

    private final String field;

    RelativeRefused(String field) {
        this.field = field;
    }

    /** The id of the input to correct. */
    public String field() {
        return field;
    }

    @Override
    public String code() {
        return switch (this) {
            case NO_FIRST_NAMES -> "account.household.no-first-names";
            case NO_BIRTH_NAME -> "account.household.no-birth-name";
            case NO_DATE -> "account.household.no-date";
            case FUTURE_DATE -> "account.household.future-date";
            case NO_RELATION -> "account.household.no-relation";
            case HOUSEHOLD_FULL -> "account.household.full";
        };
    }
}
