package fr.parvis.account.federation;

import fr.parvis.account.openid.Fault;
import fr.parvis.account.providers.Provider;
import fr.parvis.kernel.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why signing in by a provider did not work, in words for the person, with what to do next.
 *
 * @param key of its title and text
 * @param arguments of the text
 * @param support small, for who is asked for help: {@code Y030030}, {@code wrong-nonce}; or empty
 */
public record Trouble(
        Provider provider, String key, List<Object> arguments, String support, HttpStatus status) {

    private static final String KEYS = "account.federation.trouble.";

    /** The provider said no, or could not. */
    static Trouble told(Provider provider, ProviderError error) {
        return new Trouble(
                provider, KEYS + error.reason(), List.of(), error.support(), error.status());
    }

    /** What the provider said, or did not say, proves nothing. */
    static Trouble of(Provider provider, Fault fault) {
        String key =
                switch (fault) {
                    case UNREACHABLE, TOO_SLOW -> "away";
                    case MISCONFIGURED -> "settings";
                    case TOO_WEAK -> "too-weak." + provider.code();
                    case CODE_REFUSED, EXPIRED -> "too-late";
                    default -> "not-proven";
                };
        HttpStatus status = fault.passing() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.FORBIDDEN;
        return new Trouble(provider, KEYS + key, List.of(), fault.code(), status);
    }

    /** This browser did not ask, or long ago, or the answer was taken already. */
    static Trouble ofAnotherBrowser(Provider provider, String support) {
        return new Trouble(provider, KEYS + "too-late", List.of(), support, HttpStatus.FORBIDDEN);
    }

    static Trouble of(Provider provider, Refusal refusal) {
        return new Trouble(provider, refusal.code(), refusal.arguments(), "", HttpStatus.FORBIDDEN);
    }
}
