package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fields of a draft, and what can be answered to them, by the words agents know them by. */
final class KnownOptions {

    private static final Map<String, String> YES_NO =
            Map.of("oui", "yes", "non", "no", "true", "yes", "false", "no");

    private KnownOptions() {}

    /** Labels by id, in the order of the form. */
    static Map<String, String> fields(JsonNode tree) {
        var fields = new LinkedHashMap<String, String>();
        all(tree).forEach(field -> fields.putIfAbsent(field.path("id").asString(""), label(field)));
        fields.remove("");
        return fields;
    }

    /** Answers to all questions with a fixed choice, as an agent would type them. */
    static Stream<String> answers(JsonNode tree) {
        return all(tree)
                .flatMap(field -> field.path("options").valueStream())
                .map(KnownOptions::label)
                .filter(it -> !it.isBlank())
                .distinct();
    }

    private static Stream<JsonNode> all(JsonNode tree) {
        return tree.path("form").path("pages").valueStream().flatMap(KnownOptions::below);
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return node.path("fields")
                .valueStream()
                .flatMap(field -> Stream.concat(Stream.of(field), below(field)));
    }

    private static String label(JsonNode node) {
        return Tree.text(node, Place.of("label"));
    }

    /** Values, separated by semicolons, where values or their labels were typed. */
    static String values(JsonNode tree, String field, String typed) {
        return Stream.of(typed.split(";"))
                .map(String::strip)
                .map(word -> value(tree, field, word).orElse(word))
                .collect(Collectors.joining(" ; "));
    }

    private static Optional<String> value(JsonNode tree, String field, String word) {
        Optional<JsonNode> asked =
                all(tree).filter(it -> it.path("id").asString("").equals(field)).findFirst();
        if (asked.filter(it -> it.path("type").asString("").equals("yes-no")).isPresent()) {
            return Optional.ofNullable(YES_NO.get(word.toLowerCase(Locale.ROOT)));
        }
        return asked.stream()
                .flatMap(it -> it.path("options").valueStream())
                .filter(option -> label(option).equalsIgnoreCase(word))
                .map(option -> option.path("value").asString(""))
                .findFirst();
    }
}
