package fr.parvis.database.secrets;

import fr.parvis.database.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The file that holds the keys, outside the database: whoever has only one of the two reads no
 * secret. Only its owner may read it.
 */
record KeyFile(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS =
            PosixFilePermissions.fromString("---rwxrwx");

    boolean exists() {
        return Files.exists(path);
    }

    /** When it was last written. */
    FileTime written() {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * @throws StartRefused when others may read it, or when it holds no keys
     */
    KeyRing read() {
        try {
            refuseWhatOthersRead();
            return KeyText.read(Files.readString(path));
        } catch (IOException unreadable) {
            throw new StartRefused("The keys of the secrets cannot be read in %s".formatted(path));
        } catch (IllegalArgumentException damaged) {
            throw new StartRefused(
                    "%s is not a file of keys any more: put back the copy you kept"
                            .formatted(path));
        }
    }

    /** All at once and down to the disk: a secret sealed under a key that is lost is lost. */
    void write(KeyRing ring) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            makeFolder(folder);
            var mode = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
            Path draft = Files.createTempFile(folder, "secrets", "", mode);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var text = ByteBuffer.wrap(KeyText.of(ring).getBytes(StandardCharsets.UTF_8));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            try (var entry = FileChannel.open(folder)) {
                entry.force(true);
            }
        } catch (IOException failed) {
            throw new StartRefused(
                    "The keys of the secrets cannot be written to %s: %s"
                            .formatted(path, failed.getClass().getSimpleName()));
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER));
        }
    }

    private void refuseWhatOthersRead() throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        if (Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
            throw new StartRefused(
                    "Others than its owner may read or change the keys of the secrets: chmod 600 %s"
                            .formatted(path));
        }
    }
}
