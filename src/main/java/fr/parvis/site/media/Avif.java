package fr.parvis.site.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes AVIF where the host has {@code avifenc} (libavif): a child process without shell, within a
 * time, that is given only pictures this program wrote itself. Where there is none, or it fails,
 * browsers get the other formats.
 */
@Component
class Avif {

    private static final int SECONDS = 30;

    private final Path program;

    /**
     * @param program where it is; empty looks for it on the path, {@code off} makes none
     */
    Avif(@Value("${parvis.media.avifenc:}") String program) {
        this.program = find(program);
    }

    private static Path find(String given) {
        if (given.equals("off")) {
            return null;
        }
        Stream<Path> places =
                given.isBlank()
                        ? Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                                .map(folder -> Path.of(folder, "avifenc"))
                        : Stream.of(Path.of(given));
        return places.filter(Files::isExecutable).findFirst().orElse(null);
    }

    boolean here() {
        return program != null;
    }

    Optional<byte[]> write(BufferedImage image) {
        if (program == null) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("parvis-avif");
            Path source = folder.resolve("image.png");
            Path target = folder.resolve("image.avif");
            try {
                Files.write(source, CopyFormats.encoded(image, "png", 0));
                return run(source, target)
                        ? Optional.of(Files.readAllBytes(target))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(source);
                Files.deleteIfExists(target);
                Files.deleteIfExists(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean run(Path source, Path target) throws IOException {
        var order =
                List.of(
                        program.toString(),
                        "--speed",
                        "7",
                        "--jobs",
                        "1",
                        "--min",
                        "20",
                        "--max",
                        "34",
                        "--yuv",
                        "420",
                        source.toString(),
                        target.toString());
        Process child =
                new ProcessBuilder(order)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (child.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return child.exitValue() == 0 && Files.size(target) > 0;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        child.destroyForcibly().onExit().join();
        return false;
    }
}
