package fr.parvis.demo.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The data of the demonstration, in the program. */
final class DemoTownHalls {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private DemoTownHalls() {}

    /** The one that localhost leads to first. */
    static List<DemoTownHall> all() {
        return read("/demo/town-halls.yaml", new TypeReference<>() {});
    }

    static <T> T read(String resource, TypeReference<T> type) {
        try (var in = DemoTownHalls.class.getResourceAsStream(resource)) {
            return YAML.readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
