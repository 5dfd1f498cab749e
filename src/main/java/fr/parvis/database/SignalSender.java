package fr.parvis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends signals in batches, apart from the transactions they tell about: a NOTIFY inside a
 * transaction makes PostgreSQL take all such commits one after another, disk and all.
 */
final class SignalSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignalSender.class);
    private static final int WAITING_AT_MOST = 10_000;
    private static final int SECONDS_FOR_THE_LAST = 2;

    private final BlockingQueue<Signal> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final ExecutorService worker = oneAtWorkAndOneNext();
    private final Endpoint server;
    private Connection connection;

    SignalSender(Endpoint server) {
        this.server = server;
    }

    /** Never waits. While the database is away signals pile up to a limit, then become one. */
    void send(Signal signal) {
        if (!waiting.offer(signal)) {
            waiting.clear();
            waiting.add(Signal.LOOK_AGAIN);
        }
        worker.execute(this::sendAll);
    }

    private void sendAll() {
        var batch = new ArrayList<Signal>();
        waiting.drainTo(batch);
        var pause = new Pause();
        while (!batch.isEmpty() && !sent(batch) && !Thread.currentThread().isInterrupted()) {
            pause.take();
        }
    }

    private boolean sent(List<Signal> batch) {
        try {
            if (connection == null) {
                connection = SignalConnection.open(server);
            }
            notify(batch);
            return true;
        } catch (SQLException away) {
            LOG.debug("Signals wait for the database", away);
            disconnect();
            return false;
        }
    }

    /** PostgreSQL itself sends equal ones of a batch once. */
    private void notify(List<Signal> batch) throws SQLException {
        String[] texts = batch.stream().map(Signal::toString).toArray(String[]::new);
        try (var statement =
                connection.prepareStatement(
                        "select count(pg_notify(?, signal)) from unnest(?) as signal")) {
            statement.setString(1, Signal.CHANNEL);
            statement.setArray(2, connection.createArrayOf("text", texts));
            statement.execute();
        }
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyBroken) {
            LOG.debug("A broken connection is left to the server", alreadyBroken);
        }
        connection = null;
    }

    /** What still waits leaves first, unless the database is away. */
    @Override
    public void close() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_FOR_THE_LAST, TimeUnit.SECONDS)) {
            worker.shutdownNow();
            worker.awaitTermination(SECONDS_FOR_THE_LAST, TimeUnit.SECONDS);
        }
        disconnect();
    }

    /** A third is not needed: the next one takes along whatever waits by then. */
    private static ExecutorService oneAtWorkAndOneNext() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                Thread.ofVirtual().name("signals-out").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
