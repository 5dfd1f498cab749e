package fr.parvis.alerts.life;

import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import java.time.Instant;
import java.util.Set;

/**
 * An alert, read and found good, that somebody wants to send.
 *
 * @param key of the form: sent twice, it is one alert
 * @param sms short text; empty where no SMS is sent
 */
public record NewAlert(
        String key,
        Level level,
        String topic,
        String title,
        String body,
        String sms,
        Area area,
        Set<String> channels,
        Instant expiresAt) {}
