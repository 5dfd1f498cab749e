package fr.parvis.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.api.ApiClient.Answer;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published description as a judge: every answer that a test gets is held against it. */
final class Contract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode ROOT = read();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private Contract() {}

    static void judge(String method, String address, Answer answer) {
        JsonNode operation = operation(method, address.replaceFirst("\\?.*", ""));
        if (operation == null) {
            assertThat(answer.status()).as(address).isIn(400, 401, 404, 405);
            return;
        }
        JsonNode responses = operation.get("responses");
        JsonNode response = responses.get(Integer.toString(answer.status()));
        JsonNode said = resolve(response == null ? responses.get("default") : response);
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            holds("#/components/schemas/Problem", answer);
        } else if (said.at("/content/application~1json/schema").has("$ref")) {
            assertThat(response).as(address + " answers " + answer.status()).isNotNull();
            holds(said.at("/content/application~1json/schema/$ref").asString(), answer);
        }
    }

    private static void holds(String reference, Answer answer) {
        Schema schema = KNOWN.computeIfAbsent(reference, Contract::schema);
        assertThat(schema.validate(answer.json())).as(reference + " " + answer.text()).isEmpty();
    }

    private static Schema schema(String reference) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", reference);
        schema.set("components", ROOT.get("components"));
        return SCHEMAS.getSchema(schema);
    }

    private static JsonNode operation(String method, String path) {
        return ROOT.get("paths")
                .propertyStream()
                .filter(one -> fits(one.getKey(), path))
                .filter(one -> one.getValue().has(method.toLowerCase()))
                .findFirst()
                .map(one -> one.getValue().get(method.toLowerCase()))
                .orElse(null);
    }

    private static boolean fits(String template, String path) {
        String pattern = Pattern.compile("\\{\\w+}").matcher(template).replaceAll("[^/]+");
        return path.matches(pattern);
    }

    private static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? ROOT.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode read() {
        InputStream file = Contract.class.getResourceAsStream("/api/openapi.yaml");
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
    }
}
