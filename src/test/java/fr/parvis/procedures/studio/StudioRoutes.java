package fr.parvis.procedures.studio;

import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.procedures.drafts.BeginDraft;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A procedure that only this commune has, and that is being written again. */
@Component
class StudioRoutes implements RouteSamples {

    private final Procedures procedures;
    private final BeginDraft begin;
    private final Accounts accounts;

    StudioRoutes(Procedures procedures, BeginDraft begin, Accounts accounts) {
        this.procedures = procedures;
        this.begin = begin;
        this.accounts = accounts;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = "a-nous-" + UUID.randomUUID().toString().substring(0, 8);
        procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow();
        long agent = accounts.inviteAgent("Yann Le Bihan", People.email(), true, Map.of());
        String draft = begin.change(code, agent).orElseThrow();
        var letter = procedures.current(code).orElseThrow().definition().letters().getFirst();
        return List.of(
                new Thing(
                        "/bureau/demarches/{code}",
                        Map.of("code", draft, "number", "1", "letter", letter.id())));
    }
}
