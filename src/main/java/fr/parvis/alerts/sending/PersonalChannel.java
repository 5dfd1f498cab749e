package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;

/** A channel that tells one person after the other. */
interface PersonalChannel extends AlertChannel {

    Channel audience();

    /**
     * Queues a message to one person, in the current transaction.
     *
     * @return false when it may not be sent to them
     */
    boolean tell(Alert alert, Wave wave, Subscriber subscriber);

    /** What became of a wave on this channel. */
    Fate fate(Wave wave);

    /**
     * @param waiting not with the carrier yet
     * @param carried with the carrier, which may tell more
     * @param arrived the carrier says so; -1 where none ever does
     * @param unknown the carrier said nothing more
     */
    record Fate(int waiting, int carried, int arrived, int failed, int unknown, long millimes) {}
}
