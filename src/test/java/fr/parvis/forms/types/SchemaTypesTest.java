package fr.parvis.forms.types;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published of the types of fields is what the whole program has. */
@ModuleTest
class SchemaTypesTest {

    @Autowired FieldTypes types;

    private final JsonNode schema =
            new JsonMapper()
                    .readTree(getClass().getResourceAsStream("/schema/form.schema.json"))
                    .at("/$defs/field");

    @Test
    void theSchemaListsEveryType() {
        assertThat(schema.at("/properties/type/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(codes());
    }

    @Test
    void everyTypeIsInTheSchemaWithTheSettingsItTakes() {
        Map<String, List<String>> inSchema = settings();
        assertThat(inSchema.keySet()).containsExactlyElementsOf(codes());
        inSchema.forEach(
                (code, settings) ->
                        assertThat(settings)
                                .as(code)
                                .containsExactlyInAnyOrderElementsOf(declared(code)));
    }

    @Test
    void theDocumentationTellsOfEveryType() throws IOException {
        String told = Files.readString(Path.of("docs/procedures.md"));
        assertThat(codes()).allSatisfy(code -> assertThat(told).contains("| `" + code + "` |"));
    }

    private List<String> codes() {
        return types.codes().stream().filter(code -> !code.startsWith("test-")).toList();
    }

    private Map<String, List<String>> settings() {
        Map<String, List<String>> settings = new TreeMap<>();
        for (JsonNode rule : schema.at("/allOf")) {
            settings.put(
                    rule.at("/if/properties/type/const").asString(),
                    List.copyOf(rule.at("/then/properties/settings/properties").propertyNames()));
        }
        return settings;
    }

    private List<String> declared(String code) {
        FieldType type = types.get(code);
        List<String> names = new ArrayList<>(type.settings().stream().map(Setting::name).toList());
        if (type.asks()) {
            FieldType.COMMON.forEach(setting -> names.add(setting.name()));
        }
        return names;
    }
}
