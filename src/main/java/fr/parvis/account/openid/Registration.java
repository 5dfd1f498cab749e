package fr.parvis.account.openid;

import java.util.List;

/**
 * How we are known to a provider and what we ask it for.
 *
 * @param issuer where it is found, exactly as its tokens name it
 * @param scopes beside {@code openid}
 * @param levels the values of {@code acr} that are good enough; one of them is required
 * @param byClaims whether the levels are demanded through {@code claims}, as ProConnect wants it,
 *     with {@code amr}; else through {@code acr_values}
 */
public record Registration(
        String issuer,
        String clientId,
        String secret,
        List<String> scopes,
        List<String> levels,
        boolean byClaims) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
