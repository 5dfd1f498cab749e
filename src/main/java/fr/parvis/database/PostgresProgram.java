package fr.parvis.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the jar beside the data they serve. */
record PostgresProgram(Path folder) {

    /** Unpacks once; again when the jar brings another build. */
    static PostgresProgram in(Path home) throws IOException {
        URL archive = archive();
        // the size tells one build from another without reading 15 MB at each start
        Path folder = home.resolve("program-" + archive.openConnection().getContentLengthLong());
        if (Files.notExists(folder)) {
            Path draft = home.resolve("program.new");
            FileSystemUtils.deleteRecursively(draft);
            unpack(archive, draft);
            Files.move(draft, folder);
        }
        return new PostgresProgram(folder);
    }

    Path tool(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        String name = "/postgres-linux-" + architecture() + ".txz";
        URL archive = PostgresProgram.class.getResource(name);
        if (archive == null) {
            throw new IllegalStateException(
                    "No PostgreSQL for this machine inside the jar (%s): set PARVIS_DATABASE_URL to use one of yours"
                            .formatted(name));
        }
        return archive;
    }

    private static String architecture() {
        String machine = System.getProperty("os.arch");
        return switch (machine) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> machine;
        };
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an archive entry leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
