package fr.parvis.files;

import fr.parvis.files.Cleaner.Cleaned;
import fr.parvis.files.Files.Limits;
import fr.parvis.files.StoredFile.Scan;
import fr.parvis.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in a file a person sends: size, type, virus, content, in this order, then keeps it. */
@Component
final class ReceiveFile {

    private static final int BUFFER = 64 * 1024;

    private final Blobs blobs;
    private final RealType types;
    private final Antivirus antivirus;
    private final List<Cleaner> cleaners;
    private final KeepContent keep;

    ReceiveFile(
            Blobs blobs,
            RealType types,
            Antivirus antivirus,
            List<Cleaner> cleaners,
            KeepContent keep) {
        this.blobs = blobs;
        this.types = types;
        this.antivirus = antivirus;
        this.cleaners = cleaners;
        this.keep = keep;
    }

    Outcome<StoredFile, FileRefused> receive(String given, InputStream content, Limits limits)
            throws IOException {
        String name = FileName.clean(given);
        try (Scratch scratch = blobs.scratch()) {
            Path received = scratch.received();
            long size = copy(content, received, limits.maxBytes());
            if (size == 0) {
                return Outcome.refused(new FileRefused.Empty(name));
            }
            if (size > limits.maxBytes()) {
                return Outcome.refused(new FileRefused.TooBig(name, size, limits.maxBytes()));
            }
            return check(received, name, limits);
        }
    }

    private Outcome<StoredFile, FileRefused> check(Path received, String name, Limits limits)
            throws IOException {
        String type = types.of(received);
        Optional<Format> format = Format.of(type).filter(f -> f.in(limits.mediaTypes()));
        if (format.isEmpty()) {
            return Outcome.refused(unaccepted(name, type, limits));
        }
        return switch (antivirus.scan(received)) {
            case INFECTED -> Outcome.refused(new FileRefused.Infected(name));
            case DOWN -> Outcome.refused(new FileRefused.ScannerDown(name));
            case CLEAN -> clean(received, format.get(), name, Scan.CLEAN);
            case NOT_SCANNED -> clean(received, format.get(), name, Scan.NOT_SCANNED);
        };
    }

    private Outcome<StoredFile, FileRefused> clean(
            Path received, Format format, String name, Scan scan) throws IOException {
        Cleaner cleaner =
                cleaners.stream()
                        .filter(c -> c.formats().contains(format))
                        .findFirst()
                        .orElseThrow();
        return switch (cleaner.clean(received, format, name)) {
            case Outcome.Refused<Cleaned, FileRefused>(FileRefused reason) ->
                    Outcome.refused(reason);
            case Outcome.Done<Cleaned, FileRefused>(Cleaned cleaned) ->
                    Outcome.done(
                            keep.keep(
                                    FileName.withExtension(name, cleaned.format()),
                                    cleaned.format().mediaType(),
                                    cleaned.content(),
                                    scan,
                                    null));
        };
    }

    private static FileRefused unaccepted(String name, String type, Limits limits) {
        return switch (type) {
            case "image/heic", "image/heif" -> new FileRefused.Heic(name);
            case RealType.DAMAGED -> new FileRefused.Unreadable(name);
            default -> new FileRefused.WrongType(name, type, Format.labels(limits.mediaTypes()));
        };
    }

    /** Writes no more than the limit, and goes on counting so that the refusal tells the size. */
    private static long copy(InputStream content, Path target, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (OutputStream out = java.nio.file.Files.newOutputStream(target)) {
            for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
                total += n;
                if (total <= limit) {
                    out.write(buffer, 0, n);
                }
            }
        }
        return total;
    }
}
