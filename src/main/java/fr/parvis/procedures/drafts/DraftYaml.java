package fr.parvis.procedures.drafts;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a tree as the YAML of a procedure. */
public final class DraftYaml {

    private static final int WIDTH = 100;

    private DraftYaml() {}

    public static String of(JsonNode tree) {
        var settings =
                DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setIndicatorIndent(2)
                        .setIndentWithIndicator(true)
                        .setWidth(WIDTH)
                        .setSplitLines(false)
                        .build();
        return new Dump(settings)
                .dumpToString(JsonMapper.shared().convertValue(tree, Object.class));
    }
}
