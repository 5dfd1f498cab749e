package fr.parvis.files;

import fr.parvis.kernel.CommuneId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Contents on disk: {@code files/<commune>/<two first digits>/<uuid>}. A content appears under its
 * place whole and flushed to the disk, or not at all.
 */
@Component
final class Blobs {

    private final Path root;

    Blobs(@Value("${parvis.data:.parvis/data}") Path data) {
        this.root = data.toAbsolutePath().resolve("files");
    }

    /** A folder for one file being received, on the same disk as its final place. */
    Scratch scratch() throws IOException {
        return new Scratch(Files.createTempDirectory(Files.createDirectories(incoming()), ""));
    }

    /** All of them, those that a killed program left too. */
    List<Scratch> scratches() {
        return names(incoming()).map(incoming()::resolve).map(Scratch::new).toList();
    }

    private Path incoming() {
        return root.resolve("incoming");
    }

    void keep(CommuneId commune, UUID place, Path content) throws IOException {
        Path target = path(commune, place);
        Files.createDirectories(target.getParent());
        flush(content, StandardOpenOption.WRITE);
        Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
        flush(target.getParent(), StandardOpenOption.READ);
    }

    InputStream open(CommuneId commune, UUID place) {
        try {
            return Files.newInputStream(path(commune, place));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void erase(CommuneId commune, UUID place) {
        try {
            Files.deleteIfExists(path(commune, place));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Communes that have, or had, a file here. */
    List<CommuneId> communes() {
        return names(root)
                .filter(name -> name.matches("\\d+"))
                .map(name -> new CommuneId(Integer.parseInt(name)))
                .toList();
    }

    /** Folders of a commune's contents, to walk through in small steps. */
    List<Path> folders(CommuneId commune) {
        Path home = root.resolve(commune.toString());
        return names(home).map(home::resolve).toList();
    }

    private Path path(CommuneId commune, UUID place) {
        String name = place.toString();
        return root.resolve(commune.toString()).resolve(name.substring(0, 2)).resolve(name);
    }

    private static Stream<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? Stream.empty() : Stream.of(names);
    }

    private static void flush(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
