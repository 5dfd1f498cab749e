package fr.parvis.site.media;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How large something is.
 *
 * @param width in pixels; 0 for a document
 * @param pages 0 where not known
 */
record Measures(int width, int height, int pages) {

    /** Of a file that the store has read through and accepted. */
    static Measures of(StoredFile file, Files files) {
        try (InputStream content = files.open(file.id())) {
            if (file.image()) {
                return ofImage(content);
            }
            boolean pdf = file.mediaType().equals("application/pdf");
            return new Measures(0, 0, pdf ? pages(content) : 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Measures ofImage(InputStream content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new Measures(reader.getWidth(0), reader.getHeight(0), 0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static int pages(InputStream content) throws IOException {
        try (var source = new RandomAccessReadBuffer(content);
                var pdf = Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getNumberOfPages();
        }
    }
}
