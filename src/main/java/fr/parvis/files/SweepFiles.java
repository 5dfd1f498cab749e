package fr.parvis.files;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Erases what nobody claimed within a day, contents that no row knows and files that were being
 * received, both left by a crash.
 */
@Component
final class SweepFiles {

    private static final Duration GRACE = Duration.ofDays(1);

    private final FileRows rows;
    private final Blobs blobs;
    private final Clock clock;

    SweepFiles(FileRows rows, Blobs blobs, Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.clock = clock;
    }

    void sweepAll() {
        for (CommuneId commune : blobs.communes()) {
            CommuneScope.run(commune, () -> sweep(commune));
        }
        sweepScratches();
    }

    private void sweepScratches() {
        Instant limit = clock.instant().minus(GRACE);
        for (Scratch scratch : blobs.scratches()) {
            if (modified(scratch.folder()).isBefore(limit)) {
                erase(scratch);
            }
        }
    }

    private static void erase(Scratch scratch) {
        try {
            scratch.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private void sweep(CommuneId commune) {
        Instant limit = clock.instant().minus(GRACE);
        rows.removeUnclaimedSince(limit).forEach(place -> blobs.erase(commune, place));
        for (Path folder : blobs.folders(commune)) {
            List<UUID> old = contentsBefore(limit, folder);
            List<UUID> known = old.isEmpty() ? old : rows.known(old);
            old.stream()
                    .filter(place -> !known.contains(place))
                    .forEach(place -> blobs.erase(commune, place));
        }
    }

    private static List<UUID> contentsBefore(Instant limit, Path folder) {
        try (Stream<Path> contents = Files.list(folder)) {
            return contents.filter(content -> modified(content).isBefore(limit))
                    .map(content -> UUID.fromString(content.getFileName().toString()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Instant modified(Path content) {
        try {
            return Files.getLastModifiedTime(content).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
