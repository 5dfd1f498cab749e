package fr.parvis.account.helpers;

import fr.parvis.kernel.Refusal;
import java.util.Locale;

/** Why somebody is not accredited. */
public enum NotAccredited implements Refusal {
    NO_ACCOUNT("email"),
    ALREADY("email"),
    NO_ORGANISATION("organisation"),
    NO_DAY("until");

    private final String field;

    NotAccredited(String field) {
        this.field = field;
    }

    /** The id of the input to correct. */
    public String field() {
        return field;
    }

    @Override
    public String code() {
        return "account.helper." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
