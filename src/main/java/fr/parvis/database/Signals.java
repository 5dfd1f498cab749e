package fr.parvis.database;

import java.util.function.Consumer;

/**
 * Tells every node of the installation that something changed, through PostgreSQL's NOTIFY: one
 * listening connection per node, whatever the number of open pages. A signal is a hint to look
 * again, never the fact itself: it can be lost when the database restarts, so a listener is also
 * called with {@link #RESUMED} after each reconnection.
 */
public interface Signals {

    /** The payload a listener gets after the connection was lost and found again. */
    String RESUMED = "";

    /**
     * Sends when the current transaction commits; at once where there is none.
     *
     * @param topic a short constant of the caller's module, for example {@code requests}
     * @param payload ids only, at most 200 characters, for example {@code 3:412}
     */
    void publish(String topic, String payload);

    /** Calls the listener, on a virtual thread of this node, for each signal of the topic. */
    Subscription subscribe(String topic, Consumer<String> listener);

    /** Ends with {@link #close()}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
