package fr.parvis.forms.types;

import fr.parvis.forms.FieldType;
import fr.parvis.forms.FormsFixture;
import fr.parvis.forms.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the published schema says of each type, and what the type says itself. */
final class SchemaTypes {

    private SchemaTypes() {}

    static Map<String, List<String>> settings() {
        JsonNode schema =
                new JsonMapper()
                        .readTree(
                                SchemaTypes.class.getResourceAsStream("/schema/form.schema.json"));
        Map<String, List<String>> settings = new TreeMap<>();
        for (JsonNode rule : schema.at("/$defs/field/allOf")) {
            settings.put(
                    rule.at("/if/properties/type/const").asString(),
                    List.copyOf(rule.at("/then/properties/settings/properties").propertyNames()));
        }
        return settings;
    }

    static List<String> declared(String code) {
        FieldType type = FormsFixture.types().get(code);
        List<String> names = new ArrayList<>(type.settings().stream().map(Setting::name).toList());
        if (type.asks()) {
            FieldType.COMMON.forEach(setting -> names.add(setting.name()));
        }
        return names;
    }
}
