package fr.parvis.procedures.templates;

import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A procedure that follows the template of another commune, with a newer edition to look at. Its
 * own code is taken here already, so that the publisher has nothing of the code it gets.
 */
@Component
class TemplateRoutes implements RouteSamples {

    private final Procedures procedures;
    private final OfferTemplate offer;
    private final AdoptTemplate adopt;
    private final Accounts accounts;
    private final Communes communes;

    TemplateRoutes(
            Procedures procedures,
            OfferTemplate offer,
            AdoptTemplate adopt,
            Accounts accounts,
            Communes communes) {
        this.procedures = procedures;
        this.offer = offer;
        this.adopt = adopt;
        this.accounts = accounts;
        this.communes = communes;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = "suivi-" + UUID.randomUUID().toString().substring(0, 8);
        String text = Texts.fourth().replace("pret-broyeur", code);
        Commune publisher = other(commune);
        CommuneScope.run(publisher.id(), () -> offer(code, text));
        procedures.publish(text).orThrow();
        long agent = accounts.inviteAgent("Yann Le Bihan", People.email(), true, Map.of());
        String mine = adopt.beside(publisher.id(), code, agent).orElseThrow();
        CommuneScope.run(
                publisher.id(),
                () -> {
                    offer(code, text.replace("minutes: 3", "minutes: 4"));
                });
        return List.of(
                new Thing("/bureau/demarches/{code}/modele", Map.of("code", mine)),
                new Thing("/bureau/demarches/{code}/proposition", Map.of("code", mine)));
    }

    private void offer(String code, String text) {
        procedures.publish(text).orThrow();
        offer.offer(code, "");
    }

    private Commune other(Commune commune) {
        String insee =
                commune.insee().equals(TestCommunes.BREST)
                        ? TestCommunes.QUIMPER
                        : TestCommunes.BREST;
        return TestCommunes.open(communes, insee);
    }
}
