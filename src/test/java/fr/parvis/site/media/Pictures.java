package fr.parvis.site.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Images and documents as secretaries send them. */
public final class Pictures {

    private Pictures() {}

    /** A sky over a sea. */
    public static byte[] jpeg(int width, int height) {
        return bytes(sky(width, height), "jpeg");
    }

    /** With a hole one sees through. */
    static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return bytes(image, "png");
    }

    /** So busy that it hardly shrinks, like the photograph of a hedge. */
    static byte[] hedge(int width, int height) {
        BufferedImage image = sky(width, height);
        var leaves = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, leaves.nextInt());
            }
        }
        return CopyFormats.encoded(image, "jpeg", 1f);
    }

    public static byte[] pdf(int pages) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage sky(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.CYAN, 0, height, new Color(20, 60, 120)));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
