package fr.parvis.alerts.life;

import fr.parvis.kernel.Auditable;

/**
 * Something happened to an alert.
 *
 * @param what {@code asked}, {@code sent}, {@code approved}, {@code refused}, {@code ended}
 */
public record AlertFact(String what, long alert, long wave, String detail) implements Auditable {

    @Override
    public String action() {
        return "alert." + what;
    }

    @Override
    public String subject() {
        return "alert:" + alert;
    }
}
