package fr.parvis.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The typeface of Parvis, its letters of other Latin alphabets, and one more for names and signs it
 * does not have; embedded in every document, only the glyphs that it uses.
 */
final class Typefaces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<Face> faces =
            List.of(
                    Face.load("Atkinson Hyperlegible", REGULAR, "atkinson-400"),
                    Face.load("Atkinson Hyperlegible", BOLD, "atkinson-700"),
                    Face.load("Atkinson Extended", REGULAR, "atkinson-extended-400"),
                    Face.load("Atkinson Extended", BOLD, "atkinson-extended-700"),
                    Face.load("DejaVu Sans", REGULAR, "dejavu-sans"));

    void addTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.content),
                    face.family,
                    face.weight,
                    FontStyle.NORMAL,
                    true);
        }
    }

    private record Face(String family, int weight, byte[] content) {

        static Face load(String family, int weight, String file) {
            String path = "/documents/fonts/" + file + ".ttf";
            try (var in = Typefaces.class.getResourceAsStream(path)) {
                return new Face(family, weight, in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
