package fr.parvis.alerts.life;

import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import java.time.Instant;
import java.util.Set;

/**
 * An alert as it stands.
 *
 * @param topic code of a subject that people follow
 * @param channels codes of those that were ticked
 * @param endedAt when somebody gave the all-clear, or null
 */
public record Alert(
        long id,
        Level level,
        String topic,
        Area area,
        Set<String> channels,
        Instant createdAt,
        Instant expiresAt,
        Instant endedAt) {

    /** Whether it holds at a moment. */
    public boolean runs(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
