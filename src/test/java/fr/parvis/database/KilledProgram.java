package fr.parvis.database;

import java.nio.file.Path;
import java.sql.Connection;

/** A program of its own, for tests to kill: adds rows and tells each that is committed. */
final class KilledProgram {

    private KilledProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]));
                Connection connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists survivor (id int primary key)");
            for (int id = 1; ; id++) {
                statement.execute("insert into survivor values (" + id + ")");
                System.out.println(id);
            }
        }
    }
}
