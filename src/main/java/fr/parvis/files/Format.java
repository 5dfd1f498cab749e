package fr.parvis.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats accepted by default. */
enum Format {
    PDF("PDF", "application/pdf", "pdf"),
    JPEG("JPEG", "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("PNG", "image/png", "png"),
    WEBP("WebP", "image/webp", "webp"),
    ODT("ODT", "application/vnd.oasis.opendocument.text", "odt"),
    DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODS("ODS", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    XLSX("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    Format(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** The usual one first. */
    List<String> extensions() {
        return extensions;
    }

    boolean in(Collection<String> mediaTypes) {
        return mediaTypes.isEmpty() || mediaTypes.contains(mediaType);
    }

    static Optional<Format> of(String mediaType) {
        return Arrays.stream(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
    }

    static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values()).filter(f -> f.extensions.contains(extension)).findFirst();
    }

    /** {@code PDF, JPEG, PNG}: the names people know, of the formats among these types. */
    static String labels(Collection<String> mediaTypes) {
        return Arrays.stream(values())
                .filter(format -> format.in(mediaTypes))
                .map(format -> format.label)
                .collect(Collectors.joining(", "));
    }
}
