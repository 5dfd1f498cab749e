package fr.parvis.documents;

import fr.parvis.documents.Documents.PageText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a QR code in the top right corner of each page of a finished document. */
final class PageCodes {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float SIDE = 23 * MILLIMETRE;
    private static final float FROM_TOP = 7 * MILLIMETRE;
    private static final float FROM_RIGHT = 9 * MILLIMETRE;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private PageCodes() {}

    static byte[] add(byte[] pdf, PageText code) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                draw(document, document.getPage(page - 1), QrCode.of(code.on(page, pages)));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(PDDocument document, PDPage page, QrCode code) throws IOException {
        PDRectangle sheet = page.getMediaBox();
        float left = sheet.getUpperRightX() - FROM_RIGHT - SIDE;
        float top = sheet.getUpperRightY() - FROM_TOP;
        float module = SIDE / code.size();
        try (var drawing = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.beginMarkedContent(ARTIFACT);
            drawing.setNonStrokingColor(0f, 0f, 0f);
            for (int row = 0; row < code.size(); row++) {
                for (int column = 0; column < code.size(); column++) {
                    if (code.dark(column, row)) {
                        drawing.addRect(
                                left + column * module, top - (row + 1) * module, module, module);
                    }
                }
            }
            drawing.fill();
            drawing.endMarkedContent();
        }
    }
}
