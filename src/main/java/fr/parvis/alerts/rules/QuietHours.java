package fr.parvis.alerts.rules;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people sleep. The same time twice stands for none.
 *
 * @param from first quiet minute, usually in the evening
 * @param to first minute that is not
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** The first moment from now on at which a message wakes nobody. */
    public Instant next(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        if (!holds(here.toLocalTime())) {
            return now;
        }
        boolean today = here.toLocalTime().isBefore(to);
        return here.toLocalDate().plusDays(today ? 0 : 1).atTime(to).atZone(zone).toInstant();
    }

    private boolean holds(LocalTime time) {
        return from.isAfter(to)
                ? !time.isBefore(from) || time.isBefore(to)
                : !time.isBefore(from) && time.isBefore(to);
    }

    /** Danger wakes people. */
    public Instant next(Level level, Instant now, ZoneId zone) {
        return level == Level.DANGER ? now : next(now, zone);
    }
}
