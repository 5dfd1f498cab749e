package fr.parvis.browser;

import com.microsoft.playwright.Download;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A document as its reader gets it.
 *
 * @param text in reading order, spaces and ends of lines as one space
 * @param isTagged a screen reader finds its structure
 */
record Pdf(String name, String text, boolean isTagged, String language) {

    static Pdf of(Download download) throws IOException {
        try (var document = Loader.loadPDF(download.path().toFile())) {
            var catalog = document.getDocumentCatalog();
            var marks = catalog.getMarkInfo();
            var tree = catalog.getStructureTreeRoot();
            return new Pdf(
                    download.suggestedFilename(),
                    new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Zs}]+", " "),
                    marks != null && marks.isMarked() && tree != null,
                    catalog.getLanguage());
        }
    }
}
