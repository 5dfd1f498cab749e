package fr.parvis.site.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Reduces an image by halves, so that no line of it is skipped. */
final class Shape {

    private Shape() {}

    static boolean seeThrough(BufferedImage image) {
        return image.getColorModel().hasAlpha();
    }

    static BufferedImage reduced(BufferedImage image, int width, int height) {
        BufferedImage step = image;
        while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
            step =
                    drawn(
                            step,
                            Math.max(width, step.getWidth() / 2),
                            Math.max(height, step.getHeight() / 2));
        }
        return drawn(step, width, height);
    }

    /** In the colours of screens, whatever the model of the source. */
    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        int type = seeThrough(image) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var target = new BufferedImage(width, height, type);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return target;
    }
}
