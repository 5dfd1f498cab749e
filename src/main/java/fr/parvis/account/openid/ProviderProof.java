package fr.parvis.account.openid;

import java.util.List;
import java.util.Map;

/**
 * Who somebody is, as a provider signed it.
 *
 * @param subject means something only together with the issuer
 * @param level the {@code acr}
 * @param methods the {@code amr}; empty where the provider does not tell
 * @param idToken as it came: the provider wants it back at sign-out
 * @param claims of the signed user info
 */
public record ProviderProof(
        String issuer,
        String subject,
        String level,
        List<String> methods,
        String idToken,
        Map<String, Object> claims) {

    /** A claim that is one text, or empty. */
    public String text(String claim) {
        return claims.get(claim) instanceof String text ? text.strip() : "";
    }

    /** A claim that is a list of texts, or empty. */
    public List<String> texts(String claim) {
        return claims.get(claim) instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    /** Identities are not for logs. */
    @Override
    public String toString() {
        return "proof of " + issuer;
    }
}
