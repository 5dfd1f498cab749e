package fr.parvis.site.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.springframework.stereotype.Component;

/** Writes images without metadata, in the formats of the web. */
@Component
class CopyFormats {

    private static final float JPEG_QUALITY = 0.80f;
    private static final float WEBP_QUALITY = 0.78f;

    private final Avif avif;

    CopyFormats(Avif avif) {
        this.avif = avif;
        leaveReadingToJava();
    }

    /**
     * The library that writes WebP also brings a reader in C: what strangers send is read by the
     * one written in Java, within the bounds that the store of files knows of it.
     */
    private static void leaveReadingToJava() {
        var registry = IIORegistry.getDefaultInstance();
        var readers = new ArrayList<ImageReaderSpi>();
        registry.getServiceProviders(ImageReaderSpi.class, CopyFormats::inC, true)
                .forEachRemaining(readers::add);
        readers.forEach(registry::deregisterServiceProvider);
    }

    private static boolean inC(Object reader) {
        return reader.getClass().getName().startsWith("com.luciad.");
    }

    /** Empty for a format that this host does not write. */
    Optional<byte[]> write(BufferedImage image, String format) {
        return switch (format) {
            case "avif" -> avif.write(image);
            case "png" -> Optional.of(encoded(image, "png", 0));
            case "jpeg" -> Optional.of(encoded(image, "jpeg", JPEG_QUALITY));
            case "webp" -> Optional.of(encoded(image, "webp", WEBP_QUALITY));
            default -> throw new IllegalArgumentException(format);
        };
    }

    static byte[] encoded(BufferedImage image, String format, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/" + format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param(writer, format, quality));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam param(ImageWriter writer, String format, float quality) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (quality > 0) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (format.equals("webp")) {
                param.setCompressionType("Lossy");
            }
            param.setCompressionQuality(quality);
        }
        return param;
    }
}
