package fr.parvis.alerts.settings;

import fr.parvis.kernel.Auditable;

/**
 * An administrator changed how alerts leave; secrets are not told.
 *
 * @param what {@code sms} or {@code choices}
 */
record SettingsChanged(String what, String detail) implements Auditable {

    @Override
    public String action() {
        return "alert.settings-changed";
    }

    @Override
    public String subject() {
        return "alert-settings:" + what;
    }
}
