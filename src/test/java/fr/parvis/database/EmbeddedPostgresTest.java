package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Without Spring: the server alone, in folders of its own. */
@Tag("modules")
class EmbeddedPostgresTest {

    private static final Path HOME =
            Path.of("target/embedded-postgres-test/postgres").toAbsolutePath();

    /** The unpacked programs are kept from one test to the next, the data is not. */
    @BeforeEach
    void emptyData() throws Exception {
        Files.createDirectories(HOME);
        FileSystemUtils.deleteRecursively(HOME.resolve("cluster"));
    }

    @Test
    void whatWasWrittenIsThereAtTheNextStart() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            execute(server, "create table kept as select 42 as answer");
        }
        assertThat(PostmasterFile.read(Cluster.data(HOME))).isEmpty();
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThat(number(server, "select answer from kept")).isEqualTo(42);
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(HOME))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(HOME.getParent().toString());
            assertThat(number(server, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void theCommandLineUsesTheServerOfARunningProgramAndLeavesItRunning() throws Exception {
        assertThat(RunningPostgres.find(HOME)).isEmpty();
        try (var server = EmbeddedPostgres.start(HOME)) {
            var other = RunningPostgres.find(HOME).orElseThrow();
            assertThat(other.owner()).isEqualTo(server.owner());
            assertThat(number(other, "select 1")).isEqualTo(1);
        }
        assertThat(RunningPostgres.find(HOME)).isEmpty();
    }

    @Test
    void theApplicationSignsInWithItsOwnPasswordAndNoRights() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME);
                Connection connection = server.application().connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table public.mine ()"))
                    .isInstanceOf(SQLException.class);
        }
        for (String file : new String[] {"owner.password", "application.password"}) {
            assertThat(Files.getPosixFilePermissions(HOME.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(HOME.resolve("initdb.password")).doesNotExist();
    }

    @Test
    void everythingIsDurable() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            int on =
                    number(
                            server,
                            """
                            select count(*) from pg_settings where setting = 'on'
                            and name in ('fsync', 'synchronous_commit', 'full_page_writes')
                            """);
            assertThat(on).isEqualTo(3);
        }
    }

    @Test
    void aServerThatWasKilledComesBackOnTheSamePort() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            execute(server, "create table kept as select 42 as answer");
            long killed = postmaster().pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            while (postmaster().pid() == killed || !postmaster().ready()) {
                Thread.sleep(20);
            }
            assertThat(number(server, "select answer from kept")).isEqualTo(42);
        }
    }

    @Test
    void aKilledProgramLosesNothingItTold() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledProgram.class.getName(),
                                HOME.toString())
                        .redirectError(HOME.resolve("killed.log").toFile())
                        .start();
        int told = tellingAtLeast(100, program.inputReader());
        program.destroyForcibly().waitFor();
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThat(number(server, "select count(*) from survivor where id <= " + told))
                    .isEqualTo(told);
        }
    }

    private static int tellingAtLeast(int enough, BufferedReader output) throws Exception {
        int told = 0;
        for (String line; told < enough && (line = output.readLine()) != null; ) {
            if (line.matches("\\d+")) {
                told = Integer.parseInt(line);
            }
        }
        assertThat(told).isEqualTo(enough);
        return told;
    }

    @Test
    void aFileLeftByADeadServerWhoseNumberAnotherProcessHasDoesNotStopTheStart() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            execute(server, "create table kept as select 42 as answer");
        }
        long someoneElse = ProcessHandle.current().pid();
        Files.writeString(
                Cluster.data(HOME).resolve("postmaster.pid"),
                someoneElse + "\n" + Cluster.data(HOME) + "\n1\n5432\n\n127.0.0.1\n\nready   \n");
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThat(number(server, "select answer from kept")).isEqualTo(42);
        }
    }

    private static PostmasterFile postmaster() throws Exception {
        while (true) {
            var file = PostmasterFile.read(Cluster.data(HOME));
            if (file.isPresent()) {
                return file.get();
            }
            Thread.sleep(20);
        }
    }

    private static void execute(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(DatabaseServer server, String sql) throws SQLException {
        try (Connection connection = server.owner().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
