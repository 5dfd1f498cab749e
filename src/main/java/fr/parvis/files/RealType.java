package fr.parvis.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is from its content alone. */
@Component
final class RealType {

    /** An archive that begins like an office document and cannot be opened. */
    static final String DAMAGED = "application/x-damaged";

    private static final int TABLE_OF_PARTS = 256 * 1024;

    /** How the table of parts of an Office document names its main part. */
    private static final Map<String, Format> MAIN_PARTS =
            Map.of(
                    "wordprocessingml.document.main+xml", Format.DOCX,
                    "spreadsheetml.sheet.main+xml", Format.XLSX);

    private final Tika tika = new Tika();

    String of(Path file) throws IOException {
        String type = detect(file);
        return "application/zip".equals(type) || "application/x-tika-ooxml".equals(type)
                ? office(file, type)
                : type;
    }

    private String detect(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return tika.detect(in.readNBytes(64 * 1024));
        }
    }

    private static String office(Path file, String otherwise) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var table = zip.getEntry("[Content_Types].xml");
            if (table == null) {
                return otherwise;
            }
            try (InputStream in = zip.getInputStream(table)) {
                var parts = new String(in.readNBytes(TABLE_OF_PARTS), UTF_8);
                return MAIN_PARTS.entrySet().stream()
                        .filter(part -> parts.contains(part.getKey()))
                        .map(part -> part.getValue().mediaType())
                        .findFirst()
                        .orElse(otherwise);
            }
        } catch (ZipException damaged) {
            return DAMAGED;
        }
    }
}
