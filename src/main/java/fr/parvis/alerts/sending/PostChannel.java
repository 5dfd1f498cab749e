package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;

/** A channel on which a wave is posted once, for everybody. */
interface PostChannel extends AlertChannel {

    Posted post(Alert alert, Wave wave);

    /** What came of it. */
    sealed interface Posted {

        /**
         * @param where address of what was posted, or empty
         */
        record Done(String where) implements Posted {}

        record Later(String reason) implements Posted {}

        record Never(String reason) implements Posted {}
    }
}
