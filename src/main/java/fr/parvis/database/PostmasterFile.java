package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} tells about the server of a cluster. The file stays behind when the
 * server is killed.
 *
 * @param startedAt seconds since 1970: tells a server from an older one of the same number
 */
record PostmasterFile(long pid, long startedAt, int port, boolean ready) {

    /** Nothing where there is no file, or where the server has not written all of it yet. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(file(cluster)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(
                new PostmasterFile(
                        Long.parseLong(lines.get(0).strip()),
                        Long.parseLong(lines.get(2).strip()),
                        Integer.parseInt(lines.get(3).strip()),
                        lines.size() > 7 && lines.get(7).strip().equals("ready")));
    }

    static void delete(Path cluster) throws IOException {
        Files.deleteIfExists(file(cluster));
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    boolean sameServer(PostmasterFile other) {
        return pid == other.pid && startedAt == other.startedAt;
    }

    /** Whether a process of this number lives, whatever it is. */
    boolean processLives() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** Whether that process is a PostgreSQL server: numbers are used again. */
    boolean serverLives() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
