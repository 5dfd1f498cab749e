package fr.parvis.account.household;

import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody of a household of a commune. */
@Component
class HouseholdRoutes implements RouteSamples {

    private final People people;
    private final KeepHousehold keep;
    private final HouseholdStore households;

    HouseholdRoutes(People people, KeepHousehold keep, HouseholdStore households) {
        this.people = people;
        this.keep = keep;
        this.households = households;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long resident = people.resident(commune).id();
        keep.add(resident, new TypedRelative("Lina", "Aubrée", "27", "3", "2021", "child"));
        long member = households.of(resident).getFirst().id();
        return List.of(new Thing("/mon-compte/foyer/{id}", Map.of("id", Long.toString(member))));
    }
}
