package fr.parvis.files;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF could make a reader run or unpack: scripts, launched programs, posted forms, attached
 * files, films. They may hang anywhere, so the whole graph of objects is walked.
 */
final class PdfPrograms {

    private static final int MOST_OBJECTS = 1_000_000;

    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "ImportData",
                    "SubmitForm",
                    "GoToE",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "RichMediaExecute",
                    "GoTo3DView");

    private static final List<COSName> ENTRIES =
            List.of(
                    COSName.AA,
                    COSName.EMBEDDED_FILES,
                    COSName.JS,
                    COSName.JAVA_SCRIPT,
                    COSName.XFA,
                    COSName.EF,
                    COSName.getPDFName("AF"),
                    COSName.getPDFName("RichMediaContent"));

    private final PDDocument pdf;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private boolean removed;

    PdfPrograms(PDDocument pdf) {
        this.pdf = pdf;
    }

    /**
     * @return whether there was anything to remove
     * @throws IllegalArgumentException when the file has more objects than any real one
     */
    boolean remove() {
        visitLater(pdf.getDocument().getTrailer());
        while (!waiting.isEmpty()) {
            switch (waiting.pop()) {
                case COSDictionary dictionary -> visit(dictionary);
                case COSArray array -> array.forEach(this::visitLater);
                default -> {}
            }
        }
        return removed;
    }

    private void visit(COSDictionary dictionary) {
        for (COSName entry : ENTRIES) {
            if (dictionary.containsKey(entry)) {
                dictionary.removeItem(entry);
                removed = true;
            }
        }
        if (ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))) {
            dictionary.clear();
            removed = true;
        }
        dictionary.getValues().forEach(this::visitLater);
    }

    private void visitLater(COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        boolean container = object instanceof COSDictionary || object instanceof COSArray;
        if (!container || !seen.add(object)) {
            return;
        }
        if (seen.size() > MOST_OBJECTS) {
            throw new IllegalArgumentException("more than " + MOST_OBJECTS + " objects");
        }
        waiting.push(object);
    }
}
