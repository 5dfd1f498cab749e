package fr.parvis.procedures.drafts;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares values as a reader would. */
public final class Values {

    private Values() {}

    /** Whether two values say the same, however they are written. */
    public static boolean same(JsonNode one, JsonNode two) {
        if (blank(one) || blank(two)) {
            return blank(one) && blank(two);
        }
        if (one.isNumber() && two.isNumber()) {
            return one.decimalValue().compareTo(two.decimalValue()) == 0;
        }
        if (said(one) && said(two)) {
            return List.of("fr", "en").stream()
                    .allMatch(language -> words(one, language).equals(words(two, language)));
        }
        return one.equals(two);
    }

    private static boolean said(JsonNode node) {
        return node.isString() || node.has("fr");
    }

    private static boolean blank(JsonNode node) {
        return node == null
                || node.isNull()
                || node.isContainer() && node.isEmpty()
                || node.isString() && node.asString().isBlank();
    }

    /** A text in one language, without the line end that YAML leaves. */
    public static String words(JsonNode node, String language) {
        if (node == null) {
            return "";
        }
        JsonNode said = node.isObject() ? node.get(language) : language.equals("fr") ? node : null;
        return said == null ? "" : said.asString("").strip();
    }
}
