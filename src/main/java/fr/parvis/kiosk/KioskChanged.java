package fr.parvis.kiosk;

import fr.parvis.kernel.Auditable;

/** A kiosk was set up, given another screen, or taken away. */
record KioskChanged(String action, String subject, String detail) implements Auditable {

    static KioskChanged of(String what, long kiosk, String name) {
        return new KioskChanged("kiosk." + what, "kiosk:" + kiosk, name);
    }
}
