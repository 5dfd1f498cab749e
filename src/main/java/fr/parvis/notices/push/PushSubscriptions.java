package fr.parvis.notices.push;

import fr.parvis.kernel.Outcome;
import java.util.List;
import java.util.Optional;

/** The browsers that asked the current commune to be told. */
public interface PushSubscriptions {

    /** The key that a browser needs to subscribe, as {@code applicationServerKey}: base64url. */
    String publicKey();

    /**
     * Keeps what {@code PushSubscription.toJSON()} gives; the same endpoint twice is one.
     *
     * @param browser {@code keys.p256dh}
     * @param auth {@code keys.auth}
     * @return its id
     */
    Outcome<Long, PushRefused> add(String endpoint, String browser, String auth, String language);

    Optional<Long> find(String endpoint);

    void remove(String endpoint);

    long count();

    /** Ids after one, in order. */
    List<Long> batch(long afterId, int limit);
}
