package fr.parvis.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member of a household is to whoever holds the account. */
public enum Relation {
    CHILD,
    PARTNER,
    PARENT,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Relation> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
