package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The embedded server of another program that runs on the same folder; left running. */
record RunningPostgres(Endpoint owner, Endpoint application) implements DatabaseServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Nothing when no program runs on the folder. */
    static Optional<RunningPostgres> find(Path folder) throws IOException, InterruptedException {
        Path home = folder.toAbsolutePath().normalize();
        if (Files.notExists(home)) {
            return Optional.empty();
        }
        long tries = PATIENCE.toMillis() / 100;
        for (long left = tries; left > 0 && isHeld(home); left--) {
            Optional<PostmasterFile> server =
                    PostmasterFile.read(Cluster.data(home)).filter(PostmasterFile::ready);
            if (server.isPresent()) {
                return Optional.of(at(home, server.get().port()));
            }
            Thread.sleep(100);
        }
        return Optional.empty();
    }

    private static RunningPostgres at(Path home, int port) throws IOException {
        var endpoints = EmbeddedEndpoints.of(home, port);
        return new RunningPostgres(endpoints.owner(), endpoints.application());
    }

    private static boolean isHeld(Path home) throws IOException {
        Optional<InstanceLock> free = InstanceLock.take(home);
        if (free.isPresent()) {
            free.get().close();
        }
        return free.isEmpty();
    }
}
