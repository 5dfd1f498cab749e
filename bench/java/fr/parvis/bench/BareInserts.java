package fr.parvis.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * What PostgreSQL itself does on this machine: 32 connections that each insert one small row after
 * another, every one committed to disk.
 */
final class BareInserts {

    private static final int CONNECTIONS = 32;
    private static final int ROWS_EACH = 1_000;

    private final Database database;

    BareInserts(Database database) throws SQLException {
        this.database = database;
        database.run(
                "create table if not exists bench_insert"
                        + " (id bigint generated always as identity primary key, body text)");
    }

    double perSecond() throws SQLException, InterruptedException {
        var workers = new ArrayList<Callable<Void>>();
        try (var connected = new Connections(CONNECTIONS);
                var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var connection : connected.all) {
                workers.add(() -> insert(connection));
            }
            long began = System.nanoTime();
            for (var done : threads.invokeAll(workers)) {
                done.get();
            }
            return CONNECTIONS * ROWS_EACH / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private static Void insert(java.sql.Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into bench_insert (body) values (?)")) {
            for (int i = 0; i < ROWS_EACH; i++) {
                statement.setString(1, "Une ligne, et son commit sur le disque : " + i);
                statement.executeUpdate();
            }
        }
        return null;
    }

    /** Opened before the time runs. */
    private final class Connections implements AutoCloseable {

        private final ArrayList<java.sql.Connection> all = new ArrayList<>();

        Connections(int count) throws SQLException {
            for (int i = 0; i < count; i++) {
                all.add(database.connect());
            }
        }

        @Override
        public void close() throws SQLException {
            for (var connection : all) {
                connection.close();
            }
        }
    }
}
