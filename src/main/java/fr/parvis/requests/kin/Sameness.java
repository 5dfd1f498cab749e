package fr.parvis.requests.kin;

import java.util.Locale;

/** By what two requests are of the same person. */
public enum Sameness {
    ACCOUNT,
    EMAIL,
    /** Name and day of birth; two people may share both. */
    PERSON;

    String key(Object value) {
        return name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    static Sameness of(String key) {
        return valueOf(key.substring(0, key.indexOf(':')).toUpperCase(Locale.ROOT));
    }

    /** Whether nobody else can have it: what one reads the other may read. */
    public boolean sure() {
        return this != PERSON;
    }
}
