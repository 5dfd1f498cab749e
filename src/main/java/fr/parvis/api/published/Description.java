package fr.parvis.api.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the interface (OpenAPI 3.1), written by hand in {@code api/openapi.yaml}: it
 * is a promise to the makers of other programs, and no by-product of the code. Tests hold the two
 * together: routes, parameters, scopes, and every answer they get.
 */
@Component
class Description {

    private static final String FILE = "api/openapi.yaml";

    private final Map<?, ?> root;
    private final byte[] json;

    Description(JsonMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            root =
                    (Map<?, ?>)
                            new Load(LoadSettings.builder().setLabel(FILE).build())
                                    .loadFromInputStream(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        this.json = json.writeValueAsBytes(root);
    }

    byte[] json() {
        return json.clone();
    }

    /** In the order of the file. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        ((Map<?, ?>) root.get("paths"))
                .forEach(
                        (path, methods) ->
                                ((Map<?, ?>) methods)
                                        .forEach(
                                                (method, said) ->
                                                        operations.add(
                                                                operation(
                                                                        path,
                                                                        method,
                                                                        (Map<?, ?>) said))));
        return operations;
    }

    private static Operation operation(Object path, Object method, Map<?, ?> said) {
        Object description = said.get("description");
        return new Operation(
                method.toString().toUpperCase(Locale.ROOT),
                path.toString(),
                ((List<?>) said.get("tags")).getFirst().toString(),
                said.get("summary").toString(),
                description == null ? null : description.toString(),
                ((List<?>) said.get("x-scopes")).stream().map(Object::toString).toList());
    }
}
