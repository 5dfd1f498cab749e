package fr.parvis.isolation;

import java.util.Map;

/**
 * Routes with variables that name nothing of a commune, each with its reason. The list only
 * shrinks; a route that shows a thing of a commune belongs in {@link RouteSamples}.
 */
final class OpenRoutes {

    static final Map<String, String> REASONS =
            Map.of(
                    "/schema/{name}.schema.json",
                    "published formats, the same for everybody",
                    "/api/problems/{code}",
                    "what each refusal means, the same for everybody",
                    "/bureau/site/nouveau/{code}",
                    "sorts of content, the same in every commune");

    private OpenRoutes() {}
}
