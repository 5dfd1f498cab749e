package fr.parvis.forms.types;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files a definition may ask for, as the types read from their content. */
final class FileKinds {

    private static final Map<String, List<String>> MEDIA_TYPES = new LinkedHashMap<>();

    private static final Map<String, String> ACCEPT =
            Map.of("pdf", ".pdf", "image", "image/*", "office", ".odt,.ods,.doc,.docx,.xls,.xlsx");

    static {
        MEDIA_TYPES.put("image", List.of("image/jpeg", "image/png", "image/webp"));
        MEDIA_TYPES.put("pdf", List.of("application/pdf"));
        MEDIA_TYPES.put(
                "office",
                List.of(
                        "application/vnd.oasis.opendocument.text",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "application/msword",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "application/vnd.ms-excel",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    private FileKinds() {}

    static Set<String> names() {
        return MEDIA_TYPES.keySet();
    }

    static Set<String> mediaTypes(Collection<String> kinds) {
        return inOrder(kinds).stream()
                .flatMap(kind -> MEDIA_TYPES.get(kind).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** For the browser's file chooser; a help only, the content decides. */
    static String accept(Collection<String> kinds) {
        return inOrder(kinds).stream().map(ACCEPT::get).collect(Collectors.joining(","));
    }

    /** For the message that names them, for example {@code image-pdf}. */
    static String key(Collection<String> kinds) {
        return String.join("-", inOrder(kinds));
    }

    private static List<String> inOrder(Collection<String> kinds) {
        return MEDIA_TYPES.keySet().stream().filter(kinds::contains).toList();
    }
}
