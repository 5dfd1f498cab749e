package fr.parvis.kiosk;

import java.time.Instant;
import java.util.List;

/**
 * A screen of the town hall.
 *
 * @param idleSeconds after which it asks whether somebody is still there
 * @param turn of the device that holds it: an earlier one is shut out
 * @param openedAt when a device took it, or null
 * @param endedAt when it was taken away, or null
 */
public record Kiosk(
        long id,
        String name,
        List<Service> services,
        int idleSeconds,
        int turn,
        Instant openedAt,
        Instant endedAt) {

    /** How long it waits for an answer before it forgets everything. */
    static final int WARNING_SECONDS = 20;

    boolean offers(String path) {
        return services.stream().anyMatch(service -> service.holds(path));
    }
}
