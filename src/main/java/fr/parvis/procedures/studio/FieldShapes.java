package fr.parvis.procedures.studio;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Setting;
import fr.parvis.procedures.studio.Entry.Kind;
import fr.parvis.procedures.studio.Entry.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The form of a field: what all have in common, and what its type declares. */
@Component
class FieldShapes {

    private final FieldTypes types;

    FieldShapes(FieldTypes types) {
        this.types = types;
    }

    Shape of(JsonNode field) {
        Optional<FieldType> type = types.find(field.path("type").asString(""));
        var entries = new ArrayList<Entry>();
        entries.add(Entry.asks("label", Kind.TEXT));
        entries.add(Entry.asks("hint", Kind.TEXT));
        entries.add(Entry.choice("type", Source.FIELD_TYPES));
        if (type.filter(FieldType::asks).isPresent()) {
            entries.add(Entry.asks("required", Kind.FLAG_ON));
        }
        if (type.filter(FieldType::hasOptions).isPresent() || field.has("options")) {
            entries.add(Entry.asks("options", Kind.LIST));
        }
        if (type.filter(FieldType::hasFields).isPresent() || field.has("fields")) {
            entries.add(Entry.asks("fields", Kind.LIST));
        }
        type.ifPresent(it -> settings(it).forEach(setting -> entries.add(entry(setting))));
        entries.add(Entry.asks("when", Kind.CONDITION));
        return new Shape("fields", List.copyOf(entries));
    }

    /** Whether this key of a field says something to another type of field. */
    boolean fits(String key, String type) {
        Optional<FieldType> found = types.find(type);
        return switch (key) {
            case "options" -> found.filter(FieldType::hasOptions).isPresent();
            case "fields" -> found.filter(FieldType::hasFields).isPresent();
            default ->
                    !key.startsWith("settings.")
                            || found.stream()
                                    .flatMap(it -> settings(it).stream())
                                    .anyMatch(it -> key.equals("settings." + it.name()));
        };
    }

    List<String> codes() {
        return List.copyOf(types.codes());
    }

    private static List<Setting<?>> settings(FieldType type) {
        var all = new ArrayList<Setting<?>>(type.settings());
        if (type.asks()) {
            all.addAll(FieldType.COMMON);
        }
        return all;
    }

    private static Entry entry(Setting<?> setting) {
        String key = "settings." + setting.name();
        Kind kind =
                switch (setting.look()) {
                    case WHOLE, DECIMAL -> Kind.NUMBER;
                    case FLAG -> Kind.FLAG;
                    case TEXT -> Kind.LINE;
                    case WORDS -> Kind.PROSE;
                    case ONE_OF -> Kind.CHOICE;
                    case SOME_OF -> Kind.SEVERAL;
                    case OWN -> Kind.YAML;
                };
        return new Entry(key, kind, Source.FIXED, setting.values());
    }
}
