package fr.parvis.procedures.reading;

import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.FormDefinition;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail;
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

/** From a tree of the right shape to records. The form part is read by the forms module. */
final class DefinitionMapper {

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
        return json.treeToValue(Arranged.of(tree), ProcedureDefinition.class);
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
            return forms.read(map(context.readTree(parser))).form();
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
