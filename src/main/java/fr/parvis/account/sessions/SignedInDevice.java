package fr.parvis.account.sessions;

import fr.parvis.kernel.Origin;
import java.time.Instant;

/**
 * A place where an account is signed in, as shown to its owner.
 *
 * @param device for example {@code Firefox, Windows}
 */
public record SignedInDevice(long id, String device, Instant since, Instant lastSeen) {

    public static String name(String userAgent) {
        return Origin.device(userAgent);
    }
}
