package fr.parvis.requests.together;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The result of an order for several requests, which one agent gave and administrators read. */
@Component
class TogetherRoutes implements RouteSamples {

    private static final long SOMEBODY = 9_999_999;

    private final Runs runs;

    TogetherRoutes(Runs runs) {
        this.runs = runs;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long run = 0;
        // numbers repeat from commune to commune: this one is not reached elsewhere
        for (int i = 0; i < 40; i++) {
            run = runs.begin(SOMEBODY, Gesture.TAKE, "", List.of("2026-000001"));
        }
        return List.of(new Thing("/bureau/demandes/ensemble/{run}", Map.of("run", "" + run)));
    }
}
