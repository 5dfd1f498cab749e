package fr.parvis.api.calls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of refusal, with its status. Each has a page at {@code /api/problems/CODE}, and words
 * under {@code api.problem.CODE}.
 */
public enum ProblemType {
    MALFORMED(400),
    PARAMETER(400),
    TOKEN_IN_ADDRESS(400),
    TOKEN_MISSING(401),
    TOKEN_UNKNOWN(401),
    TOKEN_EXPIRED(401),
    TOKEN_ENDED(401),
    NETWORK(403),
    SCOPE(403),
    PERSON_NEEDED(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    BUSY(409),
    OVERTAKEN(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    RANGE(416),
    ANSWERS(422),
    REFUSED(422),
    FILE(422),
    UPLOAD(422),
    KEY_REUSED(422),
    VERSION_MISSING(428),
    TOO_MANY(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** As published, for example {@code token-expired}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemType> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
