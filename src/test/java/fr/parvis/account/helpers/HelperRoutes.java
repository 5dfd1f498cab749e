package fr.parvis.account.helpers;

import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An accredited helper of a commune. */
@Component
class HelperRoutes implements RouteSamples {

    private final People people;
    private final Accredit accrediting;
    private final Accreditations helpers;

    HelperRoutes(People people, Accredit accrediting, Accreditations helpers) {
        this.people = people;
        this.accrediting = accrediting;
        this.helpers = helpers;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String email = people.resident(commune).email();
        String until = helpers.today().plusYears(1).toString();
        accrediting
                .accredit(new TypedAccreditation(email, "Centre social", until), "Jeanne")
                .orThrow();
        long id = helpers.all().getFirst().id();
        return List.of(new Thing("/bureau/aidants/{id}", Map.of("id", Long.toString(id))));
    }
}
