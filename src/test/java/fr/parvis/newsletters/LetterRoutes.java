package fr.parvis.newsletters;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A letter of a commune, before and after. */
@Component
class LetterRoutes implements RouteSamples {

    private final LetterStore letters;

    LetterRoutes(LetterStore letters) {
        this.letters = letters;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long draft = add("brouillon-");
        String slug = "partie-" + UUID.randomUUID();
        long sent = letters.add("Partie", slug, 1, "Nadia");
        letters.queued(sent, 0, LetterState.SENT);
        return List.of(
                new Thing("/bureau/lettres/{id}", Map.of("id", "" + draft)),
                new Thing("/lettres/{slug}", Map.of("slug", slug)));
    }

    private long add(String slug) {
        return letters.add("Lettre à venir", slug + UUID.randomUUID(), 1, "Nadia");
    }
}
