package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one listening connection of this node; opened again for as long as it takes. */
final class SignalReceiver implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignalReceiver.class);
    private static final int CHECK_MILLIS = 10_000;
    private static final int CHECK_SECONDS = 3;

    private final Endpoint server;
    private final Subscriptions subscriptions;
    private final AtomicBoolean first = new AtomicBoolean(true);
    private final Thread thread;

    SignalReceiver(Endpoint server, Subscriptions subscriptions) {
        this.server = server;
        this.subscriptions = subscriptions;
        this.thread = Thread.ofVirtual().name("signals").start(this::work);
    }

    private void work() {
        var pause = new Pause();
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = SignalConnection.open(server)) {
                pause.reset();
                receive(connection);
            } catch (SQLException lost) {
                LOG.debug("The listening connection is lost", lost);
                pause.take();
            }
        }
    }

    private void receive(Connection connection) throws SQLException {
        listen(connection);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            PGNotification[] arrived = postgres.getNotifications(CHECK_MILLIS);
            if (arrived == null || arrived.length == 0) {
                check(connection);
                continue;
            }
            for (PGNotification notification : arrived) {
                subscriptions.deliver(Signal.parse(notification.getParameter()));
            }
        }
    }

    /**
     * A node that starts makes all others look again, because it may be one that was killed between
     * a commit and its signals. One that only comes back looks again itself.
     */
    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Signal.CHANNEL);
            if (first.getAndSet(false)) {
                statement.execute("notify " + Signal.CHANNEL + ", '" + Signal.LOOK_AGAIN + "'");
            } else {
                subscriptions.resume();
            }
        }
    }

    private static void check(Connection connection) throws SQLException {
        if (!connection.isValid(CHECK_SECONDS)) {
            throw new SQLException("the listening connection does not answer any more");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
