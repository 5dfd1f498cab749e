package fr.parvis.api.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing a program may do. */
public enum Scope {
    PROCEDURES_READ,
    REQUESTS_READ,
    REQUESTS_FILE,
    REQUESTS_WRITE,
    DOCUMENTS_READ,
    DOCUMENTS_WRITE,
    FIGURES_READ;

    /** As published, for example {@code requests:read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
