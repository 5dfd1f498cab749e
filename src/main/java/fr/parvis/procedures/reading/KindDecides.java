package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a step's own keys into the record of its kind. */
final class KindDecides extends StdDeserializer<StepDetail> {

    KindDecides() {
        super(StepDetail.class);
    }

    @Override
    public StepDetail deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode step = context.readTree(parser);
        Kind kind = context.readTreeAsValue(step.get("kind"), Kind.class);
        return context.readTreeAsValue(step, kind.detail());
    }
}
