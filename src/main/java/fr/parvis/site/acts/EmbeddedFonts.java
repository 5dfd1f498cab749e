package fr.parvis.site.acts;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Whether a PDF brings every typeface it is written in: without it, nobody can keep it. */
final class EmbeddedFonts {

    /** Drawings stand in drawings; honest ones not this deep. */
    private static final int DEEPEST = 12;

    private final Set<COSBase> seen = new HashSet<>();

    private EmbeddedFonts() {}

    static boolean everywhere(PDDocument pdf) throws IOException {
        var fonts = new EmbeddedFonts();
        for (PDPage page : pdf.getPages()) {
            if (!fonts.in(page.getResources(), 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean in(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST || !seen.add(resources.getCOSObject())) {
            return true;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font != null && !font.isEmbedded()) {
                return false;
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject drawing = resources.getXObject(name);
            if (drawing instanceof PDFormXObject form && !in(form.getResources(), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
