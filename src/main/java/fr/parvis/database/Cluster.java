package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The data of the embedded server, and the programs that work on it.
 *
 * @param home holds the cluster, its programs, passwords and log
 */
record Cluster(Path home, PostgresProgram program, Launcher launcher) {

    private static final String STOP_AT_MOST_SECONDS = "60";

    static Cluster in(Path home) throws IOException, InterruptedException {
        var cluster = new Cluster(home, PostgresProgram.in(home), Launcher.choose(home));
        if (Files.notExists(cluster.data())) {
            cluster.create();
        }
        return cluster;
    }

    Path data() {
        return data(home);
    }

    static Path data(Path home) {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    static Path ownerPassword(Path home) {
        return home.resolve("owner.password");
    }

    ProcessBuilder server(int port) {
        var fixed = Stream.of("-D", data().toString(), "-p", Integer.toString(port));
        return command("postgres", Stream.concat(fixed, ServerSettings.arguments()));
    }

    /** Stops the server if it runs: open transactions are rolled back, the rest is on disk. */
    void stop() throws IOException, InterruptedException {
        command(
                        "pg_ctl",
                        Stream.of(
                                "stop",
                                "-D",
                                data().toString(),
                                "--mode=fast",
                                "--wait",
                                "--timeout=" + STOP_AT_MOST_SECONDS))
                .start()
                .waitFor();
    }

    Optional<PostmasterFile> postmaster() throws IOException {
        return PostmasterFile.read(data());
    }

    /**
     * Ends what a killed program left: a server still running or just stopping, or a file that
     * names a process which is by now something else and would stop the next start. Only for the
     * holder of the {@link InstanceLock}.
     */
    void clearLeftovers() throws IOException, InterruptedException {
        Optional<PostmasterFile> left = postmaster();
        if (left.filter(PostmasterFile::serverLives).isPresent()) {
            stop();
        } else if (left.filter(PostmasterFile::processLives).isPresent()) {
            PostmasterFile.delete(data());
        }
    }

    /** In a folder beside, then renamed: a crash in between leaves nothing half made. */
    private void create() throws IOException, InterruptedException {
        Path draft = home.resolve("cluster.new");
        Path password = home.resolve("initdb.password");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        launcher.own(draft);
        Secret.write(password, Secret.in(ownerPassword(home)));
        launcher.own(password);
        int result = initialize(draft, password).start().waitFor();
        Files.delete(password);
        if (result != 0) {
            throw new IllegalStateException("PostgreSQL could not make its data, see " + log());
        }
        Files.move(draft, data());
    }

    private ProcessBuilder initialize(Path folder, Path password) {
        return command(
                "initdb",
                Stream.of(
                        "-D",
                        folder.toString(),
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=fr"));
    }

    private ProcessBuilder command(String tool, Stream<String> arguments) {
        return launcher.command(program.tool(tool), arguments)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }
}
