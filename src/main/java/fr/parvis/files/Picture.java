package fr.parvis.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/** An image file being read, within bounds that its header must respect before any decoding. */
final class Picture implements AutoCloseable, IIOReadWarningListener {

    /** More than any telephone makes; thinned while it is read. */
    private static final long MOST_PIXELS = 52_000_000;

    /** The reader of WebP is written in Java and needs 36 bytes for a pixel: a full screen. */
    private static final long MOST_PIXELS_OF_WEBP = 2_100_000;

    /** Of memory for what is kept: 13 million pixels of a photograph, an A4 page at 350 dpi. */
    private static final long MOST_BYTES = 40_000_000;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private boolean cutShort;

    private Picture(ImageInputStream stream, ImageReader reader) {
        this.stream = stream;
        this.reader = reader;
        reader.setInput(stream, true, true);
        reader.addIIOReadWarningListener(this);
    }

    /** Empty when no reader knows the format. */
    static Optional<Picture> open(Path file) throws IOException {
        ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (readers.hasNext()) {
            return Optional.of(new Picture(stream, readers.next()));
        }
        stream.close();
        return Optional.empty();
    }

    boolean tooManyPixels(Format format) {
        long most = format == Format.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
        return pixels().filter(pixels -> pixels > most).isPresent();
    }

    /** Empty when the content is damaged. Larger images are thinned while they are read. */
    Optional<BufferedImage> decode() {
        try {
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            return cutShort ? Optional.empty() : Optional.of(image);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Reading one pixel out of so many, in both directions, fits into memory. */
    private int step() throws IOException {
        var layout = reader.getImageTypes(0).next().getSampleModel();
        int bits = IntStream.of(layout.getSampleSize()).sum();
        double bytes = pixels().orElseThrow() * Math.max(bits, 24) / 8.0;
        return (int) Math.ceil(Math.sqrt(bytes / MOST_BYTES));
    }

    private Optional<Long> pixels() {
        try {
            return Optional.of((long) reader.getWidth(0) * reader.getHeight(0));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The JPEG reader paints what is missing grey and only warns. */
    @Override
    public void warningOccurred(ImageReader source, String warning) {
        cutShort |= warning.contains("Premature end") || warning.contains("Truncated");
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
