package fr.parvis.account.mandates;

import fr.parvis.kernel.Refusal;

/** Why a mandate is not made, or not signed. */
public enum Wrong implements Refusal {
    NO_FIRST_NAMES("firstNames"),
    NO_LAST_NAME("lastName"),
    NO_BIRTH_DATE("day"),
    NO_EMAIL("email"),
    EMAIL_NEEDED("email"),
    TOO_MANY("email"),
    NO_VERB("verbs"),
    NO_PROCEDURE("procedures"),
    NO_DURATION("days"),
    ONESELF("email"),
    NOT_CHECKED("checked"),
    NO_PAPER("scan"),
    TOO_LATE("checked");

    private final String field;

    Wrong(String field) {
        this.field = field;
    }

    /** The id of the input to correct. */
    public String field() {
        return field;
    }

    @Override
    public String code() {
        return "account.mandate.wrong."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
