package fr.parvis.procedures.studio;

import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.procedures.drafts.BeginDraft;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A procedure of the commune that is being written. */
@Component
class StudioRoutes implements RouteSamples {

    private final BeginDraft begin;
    private final Accounts accounts;

    StudioRoutes(BeginDraft begin, Accounts accounts) {
        this.begin = begin;
        this.accounts = accounts;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long agent = accounts.inviteAgent("Yann Le Bihan", People.email(), true, Map.of());
        String code = begin.copy("odp-terrasse", agent).orElseThrow();
        begin.change("acte-naissance", agent);
        return List.of(
                new Thing(
                        "/bureau/demarches/{code}",
                        Map.of("code", code, "number", "1", "letter", "arrete")),
                new Thing(
                        "/bureau/demarches/{code}/revisions",
                        Map.of("code", "acte-naissance", "number", "1")),
                new Thing("/bureau/demarches/{code}/modifier", Map.of("code", code)));
    }
}
