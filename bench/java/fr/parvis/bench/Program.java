package fr.parvis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parvis itself, started as everybody starts it: {@code ./parvis start}, in its own process. */
final class Program implements AutoCloseable {

    private static final Pattern READY =
            Pattern.compile("^Parvis is ready: http://127\\.0\\.0\\.1:(\\d+)/", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration startTook;

    private Program(Process process, Path data, int port, Duration startTook) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.startTook = startTook;
    }

    /**
     * Returns when it says that it is ready.
     *
     * @param data its folder, used again when it is there
     */
    static Program start(Path root, Path data) throws IOException, InterruptedException {
        return start(root, data, Map.of());
    }

    /**
     * @param settings by the names of their environment variables
     */
    static Program start(Path root, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(data.getParent(), "parvis", ".log");
        var command =
                List.of(
                        root.resolve("parvis").toString(),
                        "start",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile()).environment().put("PARVIS_RATE_LIMITS", "off");
        builder.environment().putAll(settings);
        long began = System.nanoTime();
        Process process = builder.start();
        int port = awaitReady(process, log, began);
        return new Program(process, data, port, Duration.ofNanos(System.nanoTime() - began));
    }

    private static int awaitReady(Process process, Path log, long began)
            throws IOException, InterruptedException {
        while (process.isAlive() && System.nanoTime() - began < PATIENCE.toNanos()) {
            Matcher ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            Thread.sleep(10);
        }
        process.destroy();
        throw new IllegalStateException("Parvis did not start:\n" + Files.readString(log));
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    Duration startTook() {
        return startTook;
    }

    /** Resident memory of the process in mebibytes; PostgreSQL is processes of its own. */
    double residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    /** Processor time used so far by the program and by its PostgreSQL. */
    double cpuSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(used -> used.toNanos() / 1e9)
                .sum();
    }

    /** As a power cut would, for the program; PostgreSQL ends by itself. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IOException("Parvis did not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
