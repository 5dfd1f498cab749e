package fr.parvis.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Writes an image without any metadata. */
final class PictureWriter {

    private static final float QUALITY = 0.88f;

    private PictureWriter() {}

    /** PNG for what came as PNG or shows through, JPEG for the rest. */
    static Format write(BufferedImage image, Format origin, Path target) throws IOException {
        boolean exact = origin == Format.PNG || image.getColorModel().hasAlpha();
        Format format = exact && origin != Format.JPEG ? Format.PNG : Format.JPEG;
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
        try (var out = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality(writer, format));
        } finally {
            writer.dispose();
        }
        return format;
    }

    private static ImageWriteParam quality(ImageWriter writer, Format format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (format == Format.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }
        return param;
    }
}
