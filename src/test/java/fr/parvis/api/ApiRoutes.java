package fr.parvis.api;

import fr.parvis.api.tokens.Programs;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A token of the commune; what its calls show is tested by {@code EveryCallTest}. */
@Component
class ApiRoutes implements RouteSamples {

    private final Programs programs;

    ApiRoutes(Programs programs) {
        this.programs = programs;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long token = programs.kept(commune, programs.everywhere(commune)).id();
        return List.of(
                new Thing("/bureau/raccordements/jetons/{id}", Map.of("id", "" + token)),
                new Thing("/api/v1/requests/{number}", Map.of("number", "2026-1", "id", "1")),
                new Thing("/api/v1/procedures/{code}", Map.of("code", "x", "number", "1")));
    }
}
