package fr.parvis.account.family;

import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An offer to share, in a commune. */
@Component
class FamilyRoutes implements RouteSamples {

    private final People people;
    private final FamilyStore families;

    FamilyRoutes(People people, FamilyStore families) {
        this.people = people;
        this.families = families;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long tie = families.offer(people.resident(commune).id(), People.email(), true, List.of());
        return List.of(
                new Thing("/mon-compte/foyer/partage/{id}", Map.of("id", Long.toString(tie))));
    }
}
