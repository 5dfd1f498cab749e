package fr.parvis.account.mandates;

import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.MandateVerb;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.files.Files;
import fr.parvis.isolation.RouteSamples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A mandate of a commune: held by an agent, held by a helper, given by a resident. */
@Component
class MandateRoutes implements RouteSamples {

    private final People people;
    private final MakeMandate making;
    private final MandateCodes codes;
    private final MandateStore store;
    private final Files files;

    MandateRoutes(
            People people,
            MakeMandate making,
            MandateCodes codes,
            MandateStore store,
            Files files) {
        this.store = store;
        this.files = files;
        this.people = people;
        this.making = making;
        this.codes = codes;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long id = making.make(mandate(people.resident(commune), people.agent(commune, Map.of())));
        Long scan =
                files.keep("mandat.pdf", "application/pdf", new byte[] {'%'}, "mandate:" + id).id();
        store.sign(id, null, new Made.Signed(Made.Signature.PAPER, "", scan));
        Map<String, String> known = Map.of("id", "" + id, "code", codes.of(id));
        return List.of(
                new Thing("/bureau/mandats/{id}", known),
                new Thing("/mes-mandats/{id}", known),
                new Thing("/mon-compte/mandats/{id}", known),
                new Thing("/mandats/{id}/{code}", known));
    }

    static NewMandate mandate(People.Person principal, People.Person agent) {
        return new NewMandate(
                principal.id(),
                "Lina",
                "Aubrée",
                LocalDate.of(1944, 3, 27),
                "",
                new Holder(Holder.Kind.AGENT, agent.id(), "Nadia Bernard", "mairie de Brest"),
                EnumSet.allOf(MandateVerb.class),
                List.of(),
                31,
                LocalDate.now());
    }
}
