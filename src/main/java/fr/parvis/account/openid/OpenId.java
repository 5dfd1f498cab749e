package fr.parvis.account.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The way to a provider of identities and back. */
@Service
public class OpenId {

    /** What one knows is one proof only, however often it is asked for. */
    private static final Set<String> KNOWLEDGE = Set.of("pwd", "mail", "pin", "kba");

    private final Discovery discovery;
    private final Exchange exchange;
    private final VerifyIdToken idToken;
    private final UserInfoClaims userInfo;

    OpenId(Discovery discovery, Exchange exchange, VerifyIdToken idToken, UserInfoClaims userInfo) {
        this.discovery = discovery;
        this.exchange = exchange;
        this.idToken = idToken;
        this.userInfo = userInfo;
    }

    /**
     * Where to send the browser.
     *
     * @param again the person proves themselves now, even if the provider knows them already
     */
    public URI begin(Registration us, Attempt attempt, boolean again) throws NotProven {
        return Authorise.address(discovery.of(us.issuer()), us, attempt, again);
    }

    /**
     * What the browser brought back, proven with the provider itself.
     *
     * @param issuer the {@code iss} beside the code, or null
     */
    public ProviderProof conclude(Registration us, Attempt attempt, String code, String issuer)
            throws NotProven {
        Metadata provider = discovery.of(us.issuer());
        comesFrom(provider, issuer);
        Exchange.Tokens tokens = exchange.tokens(provider, us, code, attempt.back());
        JWTClaimsSet claims = idToken.verify(provider, us, attempt, tokens);
        String level = strongEnough(us, claims);
        return new ProviderProof(
                provider.issuer(),
                claims.getSubject(),
                level,
                methods(claims),
                tokens.id(),
                userInfo.read(provider, us, tokens, claims.getSubject()));
    }

    /** Where to sign out of the provider; empty when it has no such place. */
    public Optional<URI> leave(Registration us, String idToken, String state, URI back) {
        try {
            Metadata provider = discovery.of(us.issuer());
            return provider.leave() == null
                    ? Optional.empty()
                    : Optional.of(EndSession.address(provider, idToken, state, back));
        } catch (NotProven away) {
            return Optional.empty();
        }
    }

    /**
     * Whether the provider is there and knows us: a code that cannot exist is refused as such only
     * to who gave the right secret.
     */
    public void tryOut(Registration us, URI back) throws NotProven {
        Metadata provider = discovery.again(us.issuer());
        try {
            exchange.tokens(provider, us, "parvis-connection-test", back);
        } catch (NotProven expected) {
            if (expected.fault() != Fault.CODE_REFUSED) {
                throw expected;
            }
        }
    }

    /** Another provider's answer is not taken for this one's (RFC 9207). */
    private static void comesFrom(Metadata provider, String issuer) throws NotProven {
        boolean silent = issuer == null && !provider.namesItself();
        if (!silent && !provider.issuer().equals(issuer)) {
            throw new NotProven(Fault.WRONG_ISSUER, "answer of " + issuer);
        }
    }

    private static String strongEnough(Registration us, JWTClaimsSet claims) throws NotProven {
        String level = claims.getClaim("acr") instanceof String text ? text : "";
        List<String> methods = methods(claims);
        boolean known = us.byClaims() && !methods.isEmpty() && KNOWLEDGE.containsAll(methods);
        if (!Levels.satisfy(us.levels(), level) || known) {
            throw new NotProven(Fault.TOO_WEAK, "acr " + level + ", amr " + methods);
        }
        return level;
    }

    private static List<String> methods(JWTClaimsSet claims) {
        return claims.getClaim("amr") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
