package fr.parvis.requests.passing;

import fr.parvis.files.StoredFile;
import fr.parvis.forms.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers with the files of another commune in the place of their originals. */
final class FileIds {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String SIZE = "size";

    private FileIds() {}

    /**
     * @param copies by the id of the original
     */
    static Answers replaced(Answers answers, Map<Long, StoredFile> copies) {
        Map<String, Object> values = new LinkedHashMap<>();
        answers.values().forEach((field, value) -> values.put(field, in(value, copies)));
        return new Answers(values);
    }

    private static Object in(Object value, Map<Long, StoredFile> copies) {
        return switch (value) {
            case List<?> list -> list.stream().map(one -> in(one, copies)).toList();
            case Map<?, ?> map -> inside(map, copies);
            case null, default -> value;
        };
    }

    private static Object inside(Map<?, ?> map, Map<Long, StoredFile> copies) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        map.forEach((key, part) -> parts.put(key, in(part, copies)));
        if (isFile(map) && copies.get(((Number) map.get(ID)).longValue()) != null) {
            parts.put(ID, copies.get(((Number) map.get(ID)).longValue()).id());
        }
        return parts;
    }

    /** As a field of files keeps it: {@code {id, name, size}}. */
    private static boolean isFile(Map<?, ?> map) {
        return map.get(ID) instanceof Number && map.containsKey(NAME) && map.containsKey(SIZE);
    }
}
