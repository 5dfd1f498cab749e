package fr.parvis.account.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the signed user info says of the person that the id token names, and of nobody else. */
@Component
class UserInfoClaims {

    private final Exchange exchange;
    private final SignedClaims signed;
    private final Clock clock;

    UserInfoClaims(Exchange exchange, SignedClaims signed, Clock clock) {
        this.exchange = exchange;
        this.signed = signed;
        this.clock = clock;
    }

    Map<String, Object> read(
            Metadata provider, Registration us, Exchange.Tokens tokens, String subject)
            throws NotProven {
        String answer = exchange.userInfo(provider, tokens.access());
        JWTClaimsSet claims = signed.verify(answer, provider).claims();
        var checks =
                new ClaimChecks(claims, clock.instant())
                        .issuer(provider.issuer())
                        .sameSubject(subject)
                        .inTime();
        if (!claims.getAudience().isEmpty()) {
            checks.audience(us.clientId());
        }
        return claims.getClaims();
    }
}
