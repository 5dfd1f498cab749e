package fr.parvis.procedures.doctor.residents;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Files as small as they get, real enough for whoever reads their content. */
public enum SmallFile {
    /** A blank page. */
    PDF(".pdf", "application/pdf", blankPage()),
    /** One white dot. */
    PNG(
            ".png",
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="));

    private final String ending;
    private final String mediaType;
    private final byte[] content;

    SmallFile(String ending, String mediaType, byte[] content) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.content = content;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    /** The one whose ending a name has. */
    public static SmallFile named(String name) {
        return name.endsWith(PNG.ending) ? PNG : PDF;
    }

    private static byte[] blankPage() {
        var pdf = new StringBuilder("%PDF-1.4\n");
        int[] starts = new int[3];
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
        };
        for (int i = 0; i < objects.length; i++) {
            starts[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 4\n0000000000 65535 f \n");
        for (int start : starts) {
            pdf.append("%010d 00000 n \n".formatted(start));
        }
        pdf.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
