package fr.parvis.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The embedded server, started while the program still gathers its parts. Both wait for the disk
 * and for the processor in turn, so that the program is ready sooner; most of all after a crash,
 * when PostgreSQL first repairs what was in flight.
 */
final class EarlyServer {

    private final FutureTask<EmbeddedPostgres> starting;
    private boolean taken;

    private EarlyServer(FutureTask<EmbeddedPostgres> starting) {
        this.starting = starting;
    }

    /** Returns at once. */
    static EarlyServer on(Path folder) {
        var starting = new FutureTask<>(() -> EmbeddedPostgres.start(folder));
        Thread.ofPlatform().daemon().name("postgres-start").start(starting);
        return new EarlyServer(starting);
    }

    /**
     * Waits until it answers; whoever takes it closes it.
     *
     * @throws StartRefused when it cannot run there
     */
    EmbeddedPostgres take() throws InterruptedException {
        try {
            EmbeddedPostgres server = starting.get();
            taken = true;
            return server;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The program does not start: a server that nobody took would keep its folder. */
    void abandon() {
        if (taken) {
            return;
        }
        try {
            starting.get().close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception notEvenStarted) {
            // then there is nothing to close, and the program already says why it does not start
        }
    }
}
