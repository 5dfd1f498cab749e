package fr.parvis.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. Asked once a second at most, by one thread, however many ask here.
 */
@Component
class Readiness {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource database;
    private boolean ready;
    private long askedAt = System.nanoTime() - KEPT.toNanos();

    Readiness(DataSource database) {
        this.database = database;
    }

    synchronized boolean ready() {
        if (System.nanoTime() - askedAt >= KEPT.toNanos()) {
            ready = ask();
            askedAt = System.nanoTime();
        }
        return ready;
    }

    private boolean ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            return false;
        }
    }
}
