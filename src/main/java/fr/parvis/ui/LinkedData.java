package fr.parvis.ui;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is about, for programs that read it (schema.org as JSON-LD). A block of data, no
 * script: browsers run nothing of it, so the policy on scripts needs no exception.
 */
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedData() {}

    /**
     * @param thing its properties, {@code @type} among them; those that are null or empty are left
     *     out, deep down too
     */
    public static Content of(Map<String, ?> thing) {
        var complete = new LinkedHashMap<String, Object>();
        complete.put("@context", "https://schema.org");
        complete.putAll(told(thing));
        String json = JSON.writeValueAsString(complete);
        return output ->
                output.writeContent(
                        "<script type=\"application/ld+json\">" + harmless(json) + "</script>");
    }

    /** Whatever people wrote, nothing in it ends the block or begins a comment. */
    static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> told(Map<?, ?> thing) {
        var told = new LinkedHashMap<String, Object>();
        thing.forEach(
                (name, value) -> {
                    Object kept = value instanceof Map<?, ?> inner ? told(inner) : value;
                    boolean nothing =
                            kept == null
                                    || kept instanceof String text && text.isBlank()
                                    || kept instanceof Map<?, ?> inner && inner.isEmpty();
                    if (!nothing) {
                        told.put(name.toString(), kept);
                    }
                });
        return told;
    }
}
