package fr.parvis.account.family;

import fr.parvis.kernel.Refusal;
import java.util.Locale;

/** Why nobody is shared. */
public enum ShareRefused implements Refusal {
    NO_EMAIL("email"),
    ONESELF("email"),
    TOO_MANY("email"),
    NOBODY("members");

    private final String field;

    ShareRefused(String field) {
        this.field = field;
    }

    /** The id of the input to correct. */
    public String field() {
        return field;
    }

    @Override
    public String code() {
        return "account.family." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
