package fr.parvis.site.acts;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Which typefaces a PDF is written in and does not bring: without them, nobody can keep it. */
final class EmbeddedFonts {

    /** Drawings stand in drawings; honest ones not this deep. */
    private static final int DEEPEST = 12;

    private final Set<COSBase> seen = new HashSet<>();
    private final SortedSet<String> missing = new TreeSet<>();

    private EmbeddedFonts() {}

    /** The names of those it does not bring. */
    static SortedSet<String> missing(PDDocument pdf) throws IOException {
        var fonts = new EmbeddedFonts();
        for (PDPage page : pdf.getPages()) {
            fonts.in(page.getResources(), 0);
        }
        return fonts.missing;
    }

    private void in(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font != null && !font.isEmbedded()) {
                missing.add(font.getName() == null ? name.getName() : font.getName());
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject drawing = resources.getXObject(name);
            if (drawing instanceof PDFormXObject form) {
                in(form.getResources(), depth + 1);
            }
        }
    }
}
