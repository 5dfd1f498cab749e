package fr.parvis.database;

import java.util.function.Consumer;

/**
 * Tells every node of the installation that something changed, through PostgreSQL's NOTIFY: one
 * listening connection per node, whatever the number of open pages. A signal is a hint to look
 * again, never the fact itself: it can be lost when the database or a node restarts, so a listener
 * is then called with {@link #RESUMED}.
 */
public interface Signals {

    /** The payload a listener gets when signals may have been lost: anything may have changed. */
    String RESUMED = "";

    /**
     * Sends after the current transaction has committed; soon where there is none. Never waits and
     * never fails: while the database is away the signal waits for it.
     *
     * @param topic a short constant of the caller's module, for example {@code requests}
     * @param payload ids only, at most 200 characters, for example {@code 3:412}
     */
    void publish(String topic, String payload);

    /**
     * Calls the listener for each signal of the topic, in order, on a virtual thread of its own. No
     * commune is bound there.
     */
    Subscription subscribe(String topic, Consumer<String> listener);

    /** Ends with {@link #close()}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
