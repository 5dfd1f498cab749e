package fr.parvis.account.federation;

import fr.parvis.account.openid.Attempt;
import fr.parvis.account.providers.Provider;
import fr.parvis.commune.Communes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ties an answer to the browser that asked. The journey is in a cookie that scripts cannot read;
 * state and nonce are seals of that cookie under a key of the installation, 64 hexadecimal digits
 * each, so that nothing has to be written before somebody comes back and nothing in the cookie can
 * be changed on the way.
 */
@Component
class Journeys {

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Lax: the provider leads the browser back from another site. */
    static final OwnCookie COOKIE = new OwnCookie("parvis-identity", LONGEST);

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final InstallationKeys keys;
    private final Communes communes;
    private final Addresses addresses;
    private final Clock clock;

    Journeys(InstallationKeys keys, Communes communes, Addresses addresses, Clock clock) {
        this.keys = keys;
        this.communes = communes;
        this.addresses = addresses;
        this.clock = clock;
    }

    Journey toSignIn(Provider provider, String invitation, String next) {
        return new Journey(id(), provider, 0, invitation, next, clock.instant().plus(LONGEST));
    }

    Journey toLink(Provider provider, long account) {
        return new Journey(id(), provider, account, "", "", clock.instant().plus(LONGEST));
    }

    Attempt attempt(Journey journey) {
        return new Attempt(
                state(journey),
                seal("identity-nonce", journey),
                address(journey.provider().back()));
    }

    String state(Journey journey) {
        return seal("identity-state", journey);
    }

    /** The full address of a page, as it is registered with a provider. */
    URI address(String path) {
        return URI.create(addresses.of(communes.current(), path));
    }

    /** The journey that this answer ends; empty when this browser did not begin it, or long ago. */
    Optional<Journey> ended(HttpServletRequest request, Provider provider, String state) {
        return current(request)
                .filter(journey -> journey.provider() == provider)
                .filter(journey -> same(state(journey), state));
    }

    Optional<Journey> current(HttpServletRequest request) {
        return Optional.ofNullable(COOKIE.value(request))
                .flatMap(Journey::read)
                .filter(journey -> clock.instant().isBefore(journey.until()));
    }

    void start(Journey journey, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(request, response, journey.text());
    }

    void finish(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }

    private String seal(String purpose, Journey journey) {
        byte[] seal = keys.seal(purpose, CommuneScope.current() + " " + journey.text());
        return HexFormat.of().formatHex(seal);
    }

    private String id() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        given.getBytes(StandardCharsets.UTF_8));
    }
}
