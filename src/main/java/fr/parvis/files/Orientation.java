package fr.parvis.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How the camera was held, as the Exif tag 0x0112 says.
 *
 * @param tag 1 (upright) to 8
 */
record Orientation(int tag) {

    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(Path image) throws IOException {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(image.toFile())
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null || tag < 1 || tag > 8 ? UPRIGHT : new Orientation(tag);
        } catch (ImageProcessingException | RuntimeException none) {
            return UPRIGHT;
        }
    }

    /** The image as it should be looked at, in plain colours, with transparency if it had some. */
    BufferedImage upright(BufferedImage image) {
        if (tag == 1 && isPlain(image)) {
            return image;
        }
        boolean transparent = image.getColorModel().hasAlpha();
        var upright =
                new BufferedImage(
                        onItsSide() ? image.getHeight() : image.getWidth(),
                        onItsSide() ? image.getWidth() : image.getHeight(),
                        transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        var graphics = upright.createGraphics();
        graphics.drawImage(image, turn(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    private static boolean isPlain(BufferedImage image) {
        return image.getType() != BufferedImage.TYPE_CUSTOM
                && image.getColorModel().getColorSpace().isCS_sRGB();
    }

    private boolean onItsSide() {
        return tag >= 5;
    }

    private AffineTransform turn(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
