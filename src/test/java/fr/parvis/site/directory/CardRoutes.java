package fr.parvis.site.directory;

import fr.parvis.commune.Commune;
import fr.parvis.forms.Answers;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.site.content.Piece;
import fr.parvis.site.pages.Town;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A card with an open link and a change that waits. */
@Component
class CardRoutes implements RouteSamples {

    private final Town town;
    private final CardLinks links;
    private final CardChanges changes;

    CardRoutes(Town town, CardLinks links, CardChanges changes) {
        this.town = town;
        this.links = links;
        this.changes = changes;
    }

    @Override
    public List<Thing> things(Commune commune) {
        Piece card =
                town.publish(
                        "association",
                        "Club " + commune.name() + " " + System.nanoTime(),
                        Map.of("theme", "sport", "email", "club@asso.example"));
        changes.add(card.id(), "Club changé", "", Answers.NONE, "club@asso.example");
        long change =
                changes.waiting().stream()
                        .filter(one -> one.content() == card.id())
                        .findFirst()
                        .orElseThrow()
                        .id();
        return List.of(
                new Thing("/fiches/{id}", Map.of("id", "" + card.id())),
                new Thing(
                        "/ma-fiche/{token}",
                        Map.of("token", links.make(card.id(), "club@asso.example"))),
                new Thing("/bureau/fiches/{id}", Map.of("id", "" + change)));
    }
}
