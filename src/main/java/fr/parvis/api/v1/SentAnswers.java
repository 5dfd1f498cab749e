package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.files.StoredFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as a program sends them, with its files put into the place of their handles: {@code
 * {"upload": "…"}} becomes what the form keeps of a file.
 */
final class SentAnswers {

    private static final String UPLOAD = "upload";

    private final Uploads uploads;
    private final Caller caller;
    private final String procedure;
    private final List<Long> files = new ArrayList<>();

    SentAnswers(Uploads uploads, Caller caller, String procedure) {
        this.uploads = uploads;
        this.caller = caller;
        this.procedure = procedure;
    }

    /** Ids of the files that took their places. */
    List<Long> files() {
        return files;
    }

    Map<String, Object> read(Map<?, ?> sent) {
        Map<String, Object> read = new LinkedHashMap<>();
        sent.forEach((field, value) -> read.put(field.toString(), read(field.toString(), value)));
        return read;
    }

    private Object read(String field, Object value) {
        return switch (value) {
            case Map<?, ?> file when file.get(UPLOAD) instanceof String handle ->
                    kept(uploads.file(caller, handle, procedure + "/" + field), file);
            case Map<?, ?> parts -> read(parts);
            case List<?> list -> list.stream().map(one -> read(field, one)).toList();
            case null -> null;
            default -> value;
        };
    }

    /** What is asked about a file, such as until when it is valid, stays beside it. */
    private Map<String, Object> kept(StoredFile file, Map<?, ?> sent) {
        files.add(file.id());
        Map<String, Object> kept = new LinkedHashMap<>();
        sent.forEach((name, value) -> kept.put(name.toString(), value));
        kept.remove(UPLOAD);
        kept.put("id", file.id());
        kept.put("name", file.name());
        kept.put("size", file.size());
        return kept;
    }
}
