package fr.parvis.account.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** What the claims of a token must say, one rule each. Clocks may differ by two minutes. */
final class ClaimChecks {

    static final Duration SKEW = Duration.ofMinutes(2);

    private final JWTClaimsSet claims;
    private final Instant now;

    ClaimChecks(JWTClaimsSet claims, Instant now) {
        this.claims = claims;
        this.now = now;
    }

    ClaimChecks issuer(String expected) throws NotProven {
        return rule(expected.equals(claims.getIssuer()), Fault.WRONG_ISSUER);
    }

    /** For us, and for us alone unless the token says that we asked for it ({@code azp}). */
    ClaimChecks audience(String client) throws NotProven {
        Object presenter = claims.getClaim("azp");
        boolean ours = claims.getAudience().contains(client);
        boolean alone = claims.getAudience().size() == 1;
        boolean presented = presenter == null ? alone : client.equals(presenter);
        return rule(ours && presented, Fault.WRONG_AUDIENCE);
    }

    ClaimChecks nonce(String expected) throws NotProven {
        return rule(expected.equals(claims.getClaim("nonce")), Fault.WRONG_NONCE);
    }

    ClaimChecks subject() throws NotProven {
        String subject = claims.getSubject();
        return rule(subject != null && !subject.isBlank(), Fault.WRONG_SUBJECT);
    }

    ClaimChecks sameSubject(String expected) throws NotProven {
        return rule(expected.equals(claims.getSubject()), Fault.WRONG_SUBJECT);
    }

    /** An id token has an end and a beginning. */
    ClaimChecks dated() throws NotProven {
        rule(claims.getExpirationTime() != null, Fault.EXPIRED);
        return rule(claims.getIssueTime() != null, Fault.NOT_YET_VALID).inTime();
    }

    /** Where it says when it is valid, that is now. */
    ClaimChecks inTime() throws NotProven {
        rule(!before(claims.getExpirationTime(), now.minus(SKEW)), Fault.EXPIRED);
        rule(!after(claims.getIssueTime(), now.plus(SKEW)), Fault.NOT_YET_VALID);
        return rule(!after(claims.getNotBeforeTime(), now.plus(SKEW)), Fault.NOT_YET_VALID);
    }

    private static boolean before(Date date, Instant limit) {
        return date != null && date.toInstant().isBefore(limit);
    }

    private static boolean after(Date date, Instant limit) {
        return date != null && date.toInstant().isAfter(limit);
    }

    private ClaimChecks rule(boolean holds, Fault otherwise) throws NotProven {
        if (!holds) {
            throw new NotProven(otherwise, "of " + claims.getIssuer());
        }
        return this;
    }
}
