package fr.parvis.procedures.reading;

import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Tariff;
import fr.parvis.forms.Tariffs;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;

/** From a tree of the right shape to records. The form part is read by the forms module. */
final class DefinitionMapper {

    private static final String TARIFFS = "tariffs";

    private final JsonMapper json;

    DefinitionMapper(DefinitionReader forms) {
        var module = new SimpleModule();
        module.addDeserializer(FormDefinition.class, new Form(forms));
        module.addDeserializer(LocalizedText.class, new Text());
        module.addDeserializer(StepDetail.class, new KindDecides());
        json =
                JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                        .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .addModule(module)
                        .build();
    }

    ProcedureDefinition definition(JsonNode tree) {
        return json.readerFor(ProcedureDefinition.class)
                .withAttribute(TARIFFS, tariffs(tree))
                .readValue(Arranged.of(tree));
    }

    /** The amounts that the formulas of the form may name. */
    Tariffs tariffs(JsonNode tree) {
        return tree.get(TARIFFS) instanceof ArrayNode all
                ? new Tariffs(List.of(json.treeToValue(all, Tariff[].class)))
                : Tariffs.NONE;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(JsonNode tree) {
        return json.treeToValue(tree, Map.class);
    }

    private final class Form extends StdDeserializer<FormDefinition> {

        private final transient DefinitionReader forms;

        Form(DefinitionReader forms) {
            super(FormDefinition.class);
            this.forms = forms;
        }

        @Override
        public FormDefinition deserialize(JsonParser parser, DeserializationContext context) {
            var tariffs = (Tariffs) context.getAttribute(TARIFFS);
            return forms.read(map(context.readTree(parser)), tariffs).form();
        }
    }

    /** A text in French, or one per language. */
    private static final class Text extends StdDeserializer<LocalizedText> {

        Text() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            return node.isString()
                    ? LocalizedText.of(node.asString())
                    : new LocalizedText(
                            node.path("fr").asString(null), node.path("en").asString(null));
        }
    }
}
