package fr.parvis.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Prints with openhtmltopdf. A document is layout and fonts in memory, some 10 MB while it is made,
 * hence as many at once as there are processors.
 */
@Component
final class Press implements Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final String PRODUCER = "Parvis";

    /** Shown for a character that no embedded font has. */
    private static final String MISSING = "\u25A1";

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final PrintedPage page = new PrintedPage();
    private final Typefaces typefaces = new Typefaces();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Press() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] pdf(String html, String title, Locale language) {
        places.acquireUninterruptibly();
        try {
            return print(page.of(html, title, language));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            places.release();
        }
    }

    @Override
    public byte[] pdf(String html, String title, Locale language, PageText code) {
        try {
            return PageCodes.add(pdf(html, title, language), code);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] print(org.w3c.dom.Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder()
                        .useFastMode()
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .usePdfUaAccessibility(true)
                        .useColorProfile(colours)
                        .useReplacementText(MISSING)
                        .useExternalResourceAccessControl(
                                (address, type) -> address.startsWith("data:"),
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .withDiagnosticConsumer(said -> LOG.debug("{}", said.getFormattedMessage()))
                        .withProducer(PRODUCER)
                        .withW3cDocument(document, null)
                        .toStream(out);
        typefaces.addTo(builder);
        builder.run();
        return out.toByteArray();
    }
}
