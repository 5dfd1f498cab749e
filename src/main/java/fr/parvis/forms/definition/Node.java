package fr.parvis.forms.definition;

import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One map of the parsed YAML, and where to say what is wrong in it. */
record Node(Map<?, ?> values, Mistakes mistakes) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Says so when it is not a map; then everything in it is missing. */
    static Node of(Object raw, Mistakes mistakes) {
        if (raw instanceof Map<?, ?> map) {
            return new Node(map, mistakes);
        }
        mistakes.expect("map");
        return new Node(Map.of(), mistakes);
    }

    Object get(String key) {
        return values.get(key);
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    Mistakes at(String key) {
        return mistakes.at(key);
    }

    void only(Set<String> keys) {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !keys.contains(key))
                .forEach(
                        key ->
                                at(key).expect(
                                                "unknown-key",
                                                String.join(", ", new TreeSet<>(keys))));
    }

    /** A stable id, never null: empty where it is missing. */
    String id() {
        if (get("id") instanceof String id && ID.matcher(id).matches()) {
            return id;
        }
        at("id").expect("id");
        return "";
    }

    LocalizedText words(String key) {
        return optionalWords(key)
                .orElseGet(
                        () -> {
                            if (!has(key)) {
                                at(key).expect("words");
                            }
                            return LocalizedText.of(key);
                        });
    }

    Optional<LocalizedText> optionalWords(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        Optional<LocalizedText> words = Setting.localized(get(key));
        if (words.isEmpty()) {
            at(key).expect("words");
        }
        return words;
    }

    boolean flag(String key, boolean otherwise) {
        if (has(key) && !(get(key) instanceof Boolean)) {
            at(key).expect("flag");
        }
        return get(key) instanceof Boolean flag ? flag : otherwise;
    }

    /** The maps in a list; empty where there is none. */
    List<Node> nodes(String key) {
        List<Node> nodes = new ArrayList<>();
        if (get(key) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                nodes.add(of(list.get(i), at(key).at(i)));
            }
        } else if (has(key)) {
            at(key).expect("list");
        }
        return nodes;
    }
}
