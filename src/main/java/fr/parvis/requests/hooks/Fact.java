package fr.parvis.requests.hooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens to a request that other programs may be told of, whatever its circuit. */
public enum Fact {
    FILED,
    MOVED,
    COMPLETED,
    MESSAGE,
    FILE_ADDED,
    DOCUMENT_ISSUED,
    PAID,
    DECIDED,
    CLOSED,
    ERASED;

    /** As told, for example {@code request.file-added}. */
    public String code() {
        return "request." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Fact> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
