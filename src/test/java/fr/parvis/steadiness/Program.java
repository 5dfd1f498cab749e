package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ParvisApplication;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real program in a process of its own, as {@code ./parvis start} runs it: with the memory it
 * has there, its embedded PostgreSQL, no test code inside. It keeps its port from one start to the
 * next, so that browsers stay where they are.
 */
final class Program {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Disk disk;
    private final int port;
    private Process process;

    Program(Disk disk) throws IOException {
        this.disk = disk;
        this.port = freePort();
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    /**
     * Returns when the program says that it is ready.
     *
     * @param more settings, for this time
     */
    void start(String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(more));
        arguments.add("--parvis.data=" + disk.data());
        arguments.add("--server.port=" + port);
        arguments.add("--parvis.database.patience=3s");
        process = launch(arguments.toArray(String[]::new));
        OutputStream log = Files.newOutputStream(log());
        Thread.ofVirtual().start(() -> copy(process.getInputStream(), log));
        await(() -> printed().contains("Parvis is ready: "));
    }

    /** By the test, which still can when the program may write no more. */
    private static void copy(InputStream printed, OutputStream log) {
        try (log) {
            printed.transferTo(log);
        } catch (IOException ended) {
            // with the program
        }
    }

    /** Runs it with these arguments until it ends by itself; what it printed. */
    String run(String... arguments) throws IOException {
        return new String(
                launch(arguments).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The folder as the program is told, which the test may see elsewhere. */
    Disk disk() {
        return disk;
    }

    private Process launch(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(disk.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // as the script has it; compiled quickly, for it does not live long
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx144m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", classPath()));
        command.add(ParvisApplication.class.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PARVIS_RATE_LIMITS", "off");
        return builder.start();
    }

    /** Without what belongs to tests, their settings above all. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** As a power cut does to the program: no word, no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Asks it to stop, as systemd or Ctrl-C do.
     *
     * @return its exit code
     */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    String printed() throws IOException {
        return Files.readString(log());
    }

    Postgres postgres() throws IOException {
        return Postgres.in(disk.seen());
    }

    /** Lines of the log that hold this text. */
    long logged(String text) throws IOException {
        return printed().lines().filter(line -> line.contains(text)).count();
    }

    private Path log() {
        return Town.folder().resolve("parvis.log");
    }

    /** A condition that may be asked again until it holds. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** Gives up when the program has ended, or after a time that no healthy machine needs. */
    void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(process.isAlive()).as(printed()).isTrue();
            assertThat(System.nanoTime()).as(printed()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
