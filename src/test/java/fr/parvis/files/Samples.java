package fr.parvis.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people, and others, send them. */
final class Samples {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** One pixel, since the JDK does not write this format. */
    static final String WEBP =
            "52494646220000005745425056503820160000003001"
                    + "009d012a010001000ec0fe25a400037000000000";

    private Samples() {}

    /** Left half red, right half blue. */
    static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width / 2, height);
        graphics.dispose();
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** A JPEG whose Exif block holds an orientation and the name of a secret maker. */
    static byte[] photograph(int width, int height, int orientation) {
        byte[] plain = image("jpeg", width, height);
        byte[] maker = "SECRETCAM\0".getBytes(StandardCharsets.US_ASCII);
        return bytes(
                out -> {
                    out.write(plain, 0, 2);
                    out.write(
                            new byte[] {
                                (byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + 38 + maker.length)
                            });
                    out.write("Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.US_ASCII));
                    out.write(new byte[] {0, 2});
                    out.write(
                            new byte[] {1, 0x0F, 0, 2, 0, 0, 0, (byte) maker.length, 0, 0, 0, 38});
                    out.write(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
                    out.write(new byte[4]);
                    out.write(maker);
                    out.write(plain, 2, plain.length - 2);
                });
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.accept(pdf);
            return bytes(pdf::save);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] pdf() {
        return pdf(unchanged -> {});
    }

    static byte[] docx(Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(
                "[Content_Types].xml",
                ("<Types><Override ContentType=\"" + WORD + "\"/></Types>").getBytes());
        entries.put("word/document.xml", "<document/>".getBytes());
        entries.putAll(more);
        return zip(entries);
    }

    static byte[] odt(String manifest) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes());
        entries.put("content.xml", "<office/>".getBytes());
        entries.put("META-INF/manifest.xml", manifest.getBytes());
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return bytes(
                out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        for (var entry : entries.entrySet()) {
                            zip.putNextEntry(stored(entry));
                            zip.write(entry.getValue());
                        }
                    }
                });
    }

    /** OpenDocument asks that its type be the first bytes one can read. */
    private static ZipEntry stored(Map.Entry<String, byte[]> content) {
        var entry = new ZipEntry(content.getKey());
        if (content.getKey().equals("mimetype")) {
            var crc = new java.util.zip.CRC32();
            crc.update(content.getValue());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.getValue().length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }

    static byte[] bytes(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
