package fr.parvis.procedures.drafts;

import fr.parvis.procedures.reading.ReadDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** What a procedure made from nothing begins with, {@code studio/blank.yaml}. */
final class BlankProcedure {

    private BlankProcedure() {}

    static ObjectNode tree(ReadDefinition reader, String code, String title, String department) {
        ObjectNode blank = reader.tree(text()).orThrow();
        ObjectNode tree = blank.objectNode();
        tree.put("code", code).put("title", title).put("department", department);
        tree.setAll(blank);
        return tree;
    }

    private static String text() {
        try (var in = BlankProcedure.class.getResourceAsStream("/studio/blank.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException jarDamaged) {
            throw new UncheckedIOException(jarDamaged);
        }
    }
}
