package fr.parvis.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF of scanned pages: what the code on each says, and its pages one by one. */
public final class ScannedPages implements AutoCloseable {

    private static final int DPI = 300;
    private static final int SCREEN_DPI = 110;

    /** A page bigger than paper is looked at from farther away. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final int POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private ScannedPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * @throws IOException when it is no PDF that can be read without a password
     */
    public static ScannedPages open(byte[] pdf) throws IOException {
        return new ScannedPages(Loader.loadPDF(pdf));
    }

    /**
     * A page of one picture, as large as paper.
     *
     * @param image JPEG, PNG, WebP
     * @throws IOException when it is none of these
     */
    public static byte[] ofImage(byte[] image) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image));
        if (picture == null) {
            throw new IOException("no picture");
        }
        try (var document = new PDDocument()) {
            boolean lying = picture.getWidth() > picture.getHeight();
            PDRectangle a4 = PDRectangle.A4;
            var sheet = lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
            var page = new PDPage(sheet);
            document.addPage(page);
            lay(document, page, embedded(document, image, picture));
            return bytes(document);
        }
    }

    /** One document of several, page after page. */
    public static byte[] joined(List<byte[]> documents) throws IOException {
        var merger = new PDFMergerUtility();
        var all = new ByteArrayOutputStream();
        documents.forEach(one -> merger.addSource(new RandomAccessReadBuffer(one)));
        merger.setDestinationStream(all);
        merger.mergeDocuments(null);
        return all.toByteArray();
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @return what the code on it says; empty when none can be read
     */
    public Optional<String> code(int page) throws IOException {
        return CodeReader.read(GreyImage.of(image(page, DPI)));
    }

    /**
     * @param page from 1
     * @return a PNG to look at, readable on a screen
     */
    public byte[] picture(int page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image(page, SCREEN_DPI), "png", out);
        return out.toByteArray();
    }

    /**
     * @param pages from 1, in the order wanted
     * @return a PDF of these pages
     */
    public byte[] extract(List<Integer> pages) throws IOException {
        try (var part = new PDDocument()) {
            for (int page : pages) {
                part.importPage(document.getPage(page - 1));
            }
            return bytes(part);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private BufferedImage image(int page, int dpi) throws IOException {
        PDRectangle sheet = document.getPage(page - 1).getCropBox();
        double points = Math.max(1, (double) sheet.getWidth() * sheet.getHeight());
        double most = POINTS_PER_INCH * Math.sqrt(MOST_PIXELS / points);
        return renderer.renderImageWithDPI(page - 1, (float) Math.min(dpi, most), ImageType.GRAY);
    }

    /** A JPEG stays as it is: writing it anew would blur it. */
    private static PDImageXObject embedded(PDDocument document, byte[] image, BufferedImage picture)
            throws IOException {
        boolean jpeg = image.length > 2 && (image[0] & 0xFF) == 0xFF && (image[1] & 0xFF) == 0xD8;
        return jpeg
                ? JPEGFactory.createFromByteArray(document, image)
                : LosslessFactory.createFromImage(document, picture);
    }

    private static void lay(PDDocument document, PDPage page, PDImageXObject picture)
            throws IOException {
        PDRectangle sheet = page.getMediaBox();
        int width = picture.getWidth();
        int height = picture.getHeight();
        float scale = Math.min(sheet.getWidth() / width, sheet.getHeight() / height);
        try (var drawing = new PDPageContentStream(document, page)) {
            drawing.drawImage(
                    picture,
                    (sheet.getWidth() - width * scale) / 2,
                    (sheet.getHeight() - height * scale) / 2,
                    width * scale,
                    height * scale);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
