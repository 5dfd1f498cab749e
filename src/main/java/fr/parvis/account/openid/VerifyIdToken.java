package fr.parvis.account.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether an id token was made by this provider, for us, for this attempt, now (OIDC 3.1.3.7). */
@Component
class VerifyIdToken {

    private final SignedClaims signed;
    private final Clock clock;

    VerifyIdToken(SignedClaims signed, Clock clock) {
        this.signed = signed;
        this.clock = clock;
    }

    JWTClaimsSet verify(Metadata provider, Registration us, Attempt attempt, Exchange.Tokens tokens)
            throws NotProven {
        SignedClaims.Signed token = signed.verify(tokens.id(), provider);
        new ClaimChecks(token.claims(), clock.instant())
                .issuer(provider.issuer())
                .audience(us.clientId())
                .dated()
                .nonce(attempt.nonce())
                .subject();
        hash(token, tokens);
        return token.claims();
    }

    /** Where the token names the access token it came with, that one came with it. */
    private static void hash(SignedClaims.Signed token, Exchange.Tokens tokens) throws NotProven {
        Object hash = token.claims().getClaim("at_hash");
        if (hash == null) {
            return;
        }
        try {
            AccessTokenValidator.validate(
                    tokens.access(), token.algorithm(), new AccessTokenHash(hash.toString()));
        } catch (InvalidHashException | IllegalArgumentException mixedUp) {
            throw new NotProven(Fault.WRONG_TOKEN_HASH, mixedUp);
        }
    }
}
