package fr.parvis.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema (2020-12), as maps. */
public final class JsonSchema {

    private JsonSchema() {}

    public static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    public static Map<String, Object> text(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    public static Map<String, Object> oneOf(Collection<String> values) {
        return Map.of("type", "string", "enum", List.copyOf(values));
    }

    public static Map<String, Object> list(Map<String, Object> of) {
        return Map.of("type", "array", "items", of);
    }

    /** An object of these texts. */
    public static Map<String, Object> texts(Collection<String> names) {
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, text()));
        return object(properties);
    }

    public static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A day as forms keep it: three texts, as typed. */
    public static Map<String, Object> date() {
        return texts(List.of("day", "month", "year"));
    }
}
