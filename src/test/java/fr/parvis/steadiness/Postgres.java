package fr.parvis.steadiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The embedded server of a running program, seen from outside: its processes and its tables. */
record Postgres(ProcessHandle postmaster, int port, String password) {

    static Postgres in(Path data) throws IOException {
        Path home = data.resolve("postgres");
        List<String> lines = Files.readAllLines(home.resolve("cluster/postmaster.pid"));
        return new Postgres(
                ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow(),
                Integer.parseInt(lines.get(3).strip()),
                Files.readString(home.resolve("owner.password")).strip());
    }

    /** Holds every process of the server still: it neither answers nor goes away. */
    void freeze() throws Exception {
        signal("STOP");
    }

    void thaw() throws Exception {
        signal("CONT");
    }

    /** As {@code pg_ctl stop -m immediate}: no checkpoint, no goodbye. */
    void quit() throws Exception {
        signal("QUIT", Stream.of(postmaster));
    }

    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    private void signal(String name) throws Exception {
        signal(name, processes());
    }

    private static void signal(String name, Stream<ProcessHandle> to) throws Exception {
        Stream<String> numbers = to.map(process -> Long.toString(process.pid()));
        var command = Stream.concat(Stream.of("kill", "-" + name), numbers).toList();
        new ProcessBuilder(command).start().waitFor();
    }

    /** The one number that a query of the owner gives, who sees every commune. */
    long number(String query) throws SQLException {
        return Long.parseLong(column(query).getFirst());
    }

    /** The first column of what it gives. */
    List<String> column(String query) throws SQLException {
        try (Connection owner = owner();
                var statement = owner.createStatement();
                var result = statement.executeQuery(query)) {
            var column = new ArrayList<String>();
            while (result.next()) {
                column.add(result.getString(1));
            }
            return column;
        }
    }

    /** Changes what no page changes. */
    void change(String statement) throws SQLException {
        try (Connection owner = owner();
                var one = owner.createStatement()) {
            one.execute(statement);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }
}
