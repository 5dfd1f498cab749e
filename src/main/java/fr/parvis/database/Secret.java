package fr.parvis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password, kept in a file that only its owner reads. */
final class Secret {

    private Secret() {}

    /** Reads the file; writes it first where there is none. */
    static String in(Path file) throws IOException {
        if (Files.notExists(file)) {
            write(file, random());
        }
        return Files.readString(file).strip();
    }

    /** All at once: a crash leaves either no file or a whole one. */
    static void write(Path file, String secret) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Path draft =
                Files.createTempFile(
                        file.getParent(),
                        "secret",
                        "",
                        PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(draft, secret);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
