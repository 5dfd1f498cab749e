package fr.parvis.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the embedded server running from {@link #start} to {@link #close}: one that dies is started
 * again, on the same port, so that the pool finds it back without a restart of Parvis.
 */
final class Postmaster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int FIRST_ATTEMPTS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final CompletableFuture<Integer> firstReady = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private Thread keeper;

    Postmaster(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Returns when the server accepts connections.
     *
     * @return its port on 127.0.0.1
     * @throws IllegalStateException when it does not start
     */
    int start() throws InterruptedException {
        // The kernel's death signal follows the thread that made the process, so this thread must
        // be a real one and live as long as the server.
        keeper = Thread.ofPlatform().daemon().name("postgres").start(this::keep);
        try {
            return firstReady.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    "PostgreSQL did not start, see " + cluster.log(), failed.getCause());
        }
    }

    private void keep() {
        try {
            int port = startFirst();
            int failures = 0;
            while (!closing.await(pause(failures), TimeUnit.MILLISECONDS)) {
                failures = runOnce(port) ? 0 : failures + 1;
            }
        } catch (IOException | InterruptedException | RuntimeException broken) {
            LOG.error("The embedded PostgreSQL is not looked after any more", broken);
            firstReady.completeExceptionally(broken);
        }
    }

    /** Another program can take the free port first, so a few ports are tried. */
    private int startFirst() throws IOException, InterruptedException {
        cluster.clearLeftovers();
        for (int attempt = 1; attempt <= FIRST_ATTEMPTS; attempt++) {
            int port = freePort();
            if (runOnce(port)) {
                return port;
            }
        }
        throw new IllegalStateException("it ended before it was ready");
    }

    /**
     * Runs the server until it ends.
     *
     * @return whether it was ever ready
     */
    private boolean runOnce(int port) throws IOException, InterruptedException {
        Optional<PostmasterFile> earlier = cluster.postmaster();
        Process server = cluster.server(port).start();
        boolean ready = awaitReady(server, earlier);
        if (ready) {
            LOG.info("PostgreSQL answers on port {}", port);
            firstReady.complete(port);
        }
        int result = server.waitFor();
        if (closing.getCount() > 0) {
            LOG.error("PostgreSQL ended with {}, see {}", result, cluster.log());
        }
        return ready;
    }

    /** However long it takes: after a crash it first repairs what was in flight. */
    private boolean awaitReady(Process server, Optional<PostmasterFile> earlier)
            throws IOException, InterruptedException {
        while (server.isAlive()) {
            boolean ready =
                    cluster.postmaster()
                            .filter(now -> earlier.filter(now::sameServer).isEmpty())
                            .filter(PostmasterFile::ready)
                            .isPresent();
            if (ready) {
                return true;
            }
            Thread.sleep(10);
        }
        return false;
    }

    private static long pause(int failures) {
        return Math.min(250L << Math.min(failures, 10), LONGEST_PAUSE.toMillis());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Returns when the server has ended, even one that was only about to start. */
    @Override
    public void close() throws IOException, InterruptedException {
        closing.countDown();
        do {
            cluster.stop();
        } while (!keeper.join(Duration.ofMillis(100)));
    }
}
