package fr.parvis.account.providers;

import fr.parvis.account.openid.Registration;
import java.util.List;

/**
 * How the commune is known to a provider.
 *
 * @param active whether people may sign in by it
 * @param levels the values of {@code acr} that are good enough
 * @param sirets of ProConnect: establishments whose agents may come in beside the commune's own
 */
public record ProviderSettings(
        Provider provider,
        boolean active,
        String issuer,
        String clientId,
        String secret,
        List<String> levels,
        List<String> sirets) {

    static final int SIREN_DIGITS = 9;

    public Registration registration() {
        return new Registration(
                issuer,
                clientId,
                secret,
                provider.scopes(),
                levels,
                provider == Provider.PRO_CONNECT);
    }

    /**
     * Whether who works in this establishment may come in.
     *
     * @param siren of the commune, or null where the register has none
     */
    public boolean welcomes(String siret, String siren) {
        return siret.matches("\\d{14}")
                && (sirets.contains(siret) || siret.substring(0, SIREN_DIGITS).equals(siren));
    }

    @Override
    public String toString() {
        return provider + " as " + registration();
    }
}
