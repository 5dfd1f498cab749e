package fr.parvis.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a scanner makes of printed pages: turned, askew, grey, at one resolution or another. */
public final class Scans {

    private Scans() {}

    /** A page as a scanner saw it, grey. */
    public static BufferedImage page(byte[] pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
        }
    }

    /** Turned by this many degrees, on a sheet large enough. */
    public static BufferedImage turned(BufferedImage page, double degrees) {
        double radians = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(radians));
        double cos = Math.abs(Math.cos(radians));
        int width = (int) (page.getWidth() * cos + page.getHeight() * sin);
        int height = (int) (page.getWidth() * sin + page.getHeight() * cos);
        var move = new AffineTransform();
        move.translate(width / 2.0, height / 2.0);
        move.rotate(radians);
        move.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        return drawn(page, width, height, move);
    }

    /** Pulled askew, as a sheet that slipped. */
    public static BufferedImage skewed(BufferedImage page, double shear) {
        int width = (int) (page.getWidth() + shear * page.getHeight());
        return drawn(page, width, page.getHeight(), AffineTransform.getShearInstance(shear, 0));
    }

    /** Pale ink on grey paper, with specks. */
    public static BufferedImage greyed(BufferedImage page) {
        BufferedImage pale = new RescaleOp(0.55f, 70f, null).filter(page, null);
        var chance = new Random(7);
        for (int i = 0; i < pale.getWidth() * pale.getHeight() / 200; i++) {
            int light = 80 + chance.nextInt(120);
            pale.setRGB(
                    chance.nextInt(pale.getWidth()),
                    chance.nextInt(pale.getHeight()),
                    new Color(light, light, light).getRGB());
        }
        return pale;
    }

    public static BufferedImage blank() {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
        return image;
    }

    public static byte[] blankPdf() {
        try {
            return pdf(List.of(blank()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** One PDF, a picture a page, as scanners send it. */
    public static byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (var all = new PDDocument()) {
            var open = new ArrayList<PDDocument>();
            for (BufferedImage image : pages) {
                PDDocument one = Loader.loadPDF(ScannedPages.ofImage(png(image)));
                open.add(one);
                PDPage page = all.importPage(one.getPage(0));
                page.setMediaBox(one.getPage(0).getMediaBox());
            }
            var out = new ByteArrayOutputStream();
            all.save(out);
            for (PDDocument one : open) {
                one.close();
            }
            return out.toByteArray();
        }
    }

    private static BufferedImage drawn(
            BufferedImage page, int width, int height, AffineTransform move) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, move, null);
        pen.dispose();
        return image;
    }
}
