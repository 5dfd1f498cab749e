package fr.parvis.account.federation;

import fr.parvis.account.People;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.SendLink;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An agent who waits to be confirmed, and an address that waits too. */
@Component
class FederationRoutes implements RouteSamples {

    private final People people;
    private final AgentIdentities identities;
    private final SendLink links;
    private final TransactionTemplate transaction;

    FederationRoutes(
            People people,
            AgentIdentities identities,
            SendLink links,
            TransactionTemplate transaction) {
        this.people = people;
        this.identities = identities;
        this.links = links;
        this.transaction = transaction;
    }

    /** In one transaction: a message that has left keeps its link no more. */
    @Override
    public List<Thing> things(Commune commune) {
        return transaction.execute(_ -> make(commune));
    }

    private List<Thing> make(Commune commune) {
        var agent = people.agent(commune, Map.of());
        identities.add(agent.id(), somebody(agent.email()), false);
        identities.add(agent.id(), somebody(agent.email()), true);
        long waiting =
                identities.waiting().stream()
                        .filter(one -> one.agent() == agent.id())
                        .findFirst()
                        .orElseThrow()
                        .id();
        long own = identities.of(agent.id()).getFirst().id();
        return List.of(
                new Thing("/bureau/identites/agents/{id}", Map.of("id", Long.toString(waiting))),
                new Thing("/bureau/compte/identite/{id}", Map.of("id", Long.toString(own))),
                new Thing("/adresse/{token}", Map.of("token", address(commune))));
    }

    private String address(Commune commune) {
        var resident = people.resident(commune);
        String email = People.email();
        links.confirm(
                new SignedInResident(resident.id(), "Lina", "", ""),
                EmailAddress.of(email).orElseThrow(),
                Locale.FRENCH);
        String path = people.linkSentTo(commune, email);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Professional somebody(String email) {
        return new Professional(
                "https://pc.test",
                UUID.randomUUID().toString(),
                "",
                "Nadia Bernard",
                email,
                "21290019100018");
    }
}
