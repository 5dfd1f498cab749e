package fr.parvis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded PostgreSQL of a running program, entered as its owner, whom no policy hides rows
 * from.
 */
record Database(String url, String password) {

    private static final String OWNER = "postgres";
    private static final int LINE_OF_PORT = 3;

    static Database of(Path data) throws IOException {
        Path postgres = data.resolve("postgres");
        String port =
                Files.readAllLines(postgres.resolve("cluster/postmaster.pid")).get(LINE_OF_PORT);
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres",
                Files.readString(postgres.resolve("owner.password")).strip());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, OWNER, password);
    }

    /** Runs the statements one after another. */
    void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The numbers in the one row of an answer. */
    List<Long> numbers(String sql) throws SQLException {
        try (var connection = connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            var numbers = new ArrayList<Long>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                numbers.add(row.getLong(i));
            }
            return numbers;
        }
    }

    long number(String sql) throws SQLException {
        return numbers(sql).getFirst();
    }
}
