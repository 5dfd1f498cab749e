package fr.parvis.account.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a provider signed: by one of its own public keys and one of the two algorithms that
 * FranceConnect documents. No signature, or one with a secret (HS256), proves nothing; neither does
 * a token that says one thing twice.
 */
@Component
class SignedClaims {

    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);

    private final JsonMapper strict =
            JsonMapper.builder(
                            tools.jackson.core.json.JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();
    private final ProviderKeys keys;

    SignedClaims(ProviderKeys keys) {
        this.keys = keys;
    }

    record Signed(JWTClaimsSet claims, JWSAlgorithm algorithm) {}

    Signed verify(String token, Metadata provider) throws NotProven {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            strict.readTree(parsed.getParsedParts()[0].decode());
            strict.readTree(parsed.getParsedParts()[1].decode());
            JWTClaimsSet claims = processor(provider).process(parsed, null);
            return new Signed(claims, parsed.getHeader().getAlgorithm());
        } catch (KeySourceException unreachable) {
            throw new NotProven(Fault.UNREACHABLE, unreachable);
        } catch (ParseException | JacksonException unreadable) {
            throw new NotProven(Fault.UNREADABLE, unreadable);
        } catch (BadJOSEException | JOSEException forged) {
            throw new NotProven(Fault.WRONG_SIGNATURE, forged);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(Metadata provider) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(ALGORITHMS, keys.at(provider.keys())));
        // what the claims must say depends on the token, see who calls
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        return processor;
    }
}
