package fr.parvis.files;

import fr.parvis.kernel.Outcome;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Encodes images anew: what hides in their metadata (place, device, thumbnail of what was cropped)
 * or behind their last byte goes; what a person sees stays, upright.
 */
@Component
final class ImageCleaner implements Cleaner {

    /** A decoded photograph takes 40 MB, twice that while it is turned. */
    private static final long MEMORY_OF_ONE = 160L * 1024 * 1024;

    private final Semaphore slots =
            new Semaphore((int) Math.max(1, Runtime.getRuntime().maxMemory() / MEMORY_OF_ONE));

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.JPEG, Format.PNG, Format.WEBP);
    }

    @Override
    public Outcome<Cleaned, FileRefused> clean(Path received, Format format, String name)
            throws IOException {
        slots.acquireUninterruptibly();
        try {
            return encodeAnew(received, format, name);
        } finally {
            slots.release();
        }
    }

    private static Outcome<Cleaned, FileRefused> encodeAnew(
            Path received, Format format, String name) throws IOException {
        Optional<Picture> picture = Picture.open(received);
        if (picture.isEmpty()) {
            return Outcome.refused(new FileRefused.Unreadable(name));
        }
        try (Picture open = picture.get()) {
            if (open.tooManyPixels(format)) {
                return Outcome.refused(new FileRefused.TooLargeInside(name));
            }
            Optional<BufferedImage> image = open.decode();
            if (image.isEmpty()) {
                return Outcome.refused(new FileRefused.Unreadable(name));
            }
            BufferedImage upright = Orientation.of(received).upright(image.get());
            Path content = received.resolveSibling("image");
            return Outcome.done(
                    new Cleaned(content, PictureWriter.write(upright, format, content)));
        }
    }
}
