package fr.parvis.forms.definition;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldDefinition.Option;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Setting;
import fr.parvis.forms.formula.ConditionReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one field, its options, its settings and, for a group, its own fields. */
final class FieldReader {

    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "type",
                    "label",
                    "hint",
                    "required",
                    "when",
                    "options",
                    "fields",
                    "settings");

    /** Names that inputs of the page have for themselves. */
    private static final Set<String> RESERVED = Set.of("do", "go");

    /** A group, and a group in it. */
    private static final int GROUPS_IN_GROUPS = 2;

    private static final int OPTIONS = 1_000;

    private final FieldTypes types;

    FieldReader(FieldTypes types) {
        this.types = types;
    }

    FieldDefinition read(Node node, Set<String> takenIds) {
        return read(node, takenIds, GROUPS_IN_GROUPS);
    }

    /**
     * @param groups how many levels of groups may still begin here
     */
    private FieldDefinition read(Node node, Set<String> takenIds, int groups) {
        node.only(KEYS);
        Optional<FieldType> type = type(node);
        FieldDefinition field =
                new FieldDefinition(
                        newId(node, takenIds),
                        type.map(FieldType::code).orElse(""),
                        node.words("label"),
                        node.optionalWords("hint").orElse(null),
                        node.flag("required", true) && type.map(FieldType::asks).orElse(true),
                        ConditionReader.read(node.get("when"), node.at("when")),
                        options(node, type),
                        fields(node, type, groups),
                        type.map(found -> settings(node, found)).orElse(Map.of()));
        type.ifPresent(found -> found.verify(field, node.mistakes()));
        return field;
    }

    private Optional<FieldType> type(Node node) {
        Optional<FieldType> type = types.find(String.valueOf(node.get("type")));
        if (type.isEmpty()) {
            node.at("type").expect("one-of", String.join(", ", types.codes()));
        }
        return type;
    }

    private static String newId(Node node, Set<String> takenIds) {
        String id = node.id();
        if (RESERVED.contains(id) || !id.isEmpty() && !takenIds.add(id)) {
            node.at("id").expect("new-id", id);
        }
        return id;
    }

    private static List<Option> options(Node node, Optional<FieldType> type) {
        List<Node> nodes = node.nodes("options");
        boolean wanted = type.map(FieldType::hasOptions).orElse(!nodes.isEmpty());
        if (wanted && nodes.isEmpty()) {
            node.at("options").expect("options");
        } else if (!wanted && !nodes.isEmpty()) {
            node.at("options").expect("no-options");
        } else if (nodes.size() > OPTIONS) {
            node.at("options").expect("at-most", OPTIONS);
        }
        Set<String> values = new HashSet<>();
        return nodes.stream().map(option -> option(option, values)).toList();
    }

    private static Option option(Node node, Set<String> takenValues) {
        node.only(Set.of("value", "label", "hint"));
        String value =
                switch (node.get("value")) {
                    case Boolean yes -> yes ? "yes" : "no";
                    case null -> "";
                    case Object other -> other.toString();
                };
        if (value.isBlank() || value.length() > 100 || !takenValues.add(value)) {
            node.at("value").expect("option-value");
        }
        return new Option(value, node.words("label"), node.optionalWords("hint").orElse(null));
    }

    private List<FieldDefinition> fields(Node node, Optional<FieldType> type, int groups) {
        List<Node> nodes = node.nodes("fields");
        boolean wanted = type.map(FieldType::hasFields).orElse(!nodes.isEmpty());
        if (wanted && nodes.isEmpty()) {
            node.at("fields").expect("fields");
        } else if (!wanted && !nodes.isEmpty()) {
            node.at("fields").expect("no-fields");
        }
        if (!nodes.isEmpty() && groups == 0) {
            node.at("type").expect("no-group-in-group");
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        boolean cells = type.filter(FieldType::inCells).isPresent();
        return nodes.stream().map(child -> child(child, ids, groups - 1, cells)).toList();
    }

    private FieldDefinition child(Node node, Set<String> takenIds, int groups, boolean cell) {
        FieldDefinition field = read(node, takenIds, groups);
        if (cell && types.find(field.type()).filter(FieldType::fitsCell).isEmpty()) {
            node.at("type").expect("cell");
        }
        return field;
    }

    private static Map<String, Object> settings(Node node, FieldType type) {
        Object given = node.has("settings") ? node.get("settings") : Map.of();
        Node raw = Node.of(given, node.at("settings"));
        List<Setting<?>> known = new ArrayList<>(type.settings());
        if (type.asks()) {
            known.addAll(FieldType.COMMON);
        }
        raw.only(known.stream().map(Setting::name).collect(Collectors.toSet()));
        Map<String, Object> read = new LinkedHashMap<>();
        for (Setting<?> setting : known) {
            if (raw.has(setting.name()) || setting.needed()) {
                Mistakes at = raw.at(setting.name());
                setting.reader()
                        .read(raw.get(setting.name()), at)
                        .ifPresent(value -> read.put(setting.name(), value));
            }
        }
        return Map.copyOf(read);
    }
}
