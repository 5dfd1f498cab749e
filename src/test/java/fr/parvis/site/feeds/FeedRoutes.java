package fr.parvis.site.feeds;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Rubrics;
import fr.parvis.site.pages.Town;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A rubric and a place that no other commune has. */
@Component
class FeedRoutes implements RouteSamples {

    private final Rubrics rubrics;
    private final Town town;

    FeedRoutes(Rubrics rubrics, Town town) {
        this.rubrics = rubrics;
        this.town = town;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = "fil-" + commune.insee();
        rubrics.put(code, LocalizedText.of("Fil de " + commune.name()), null, 900);
        Piece place =
                town.publish(
                        "place",
                        "Lieu du fil " + commune.name() + " " + System.nanoTime(),
                        Map.of("sort", "mairie", "where", Map.of("address", "Place Un")));
        return List.of(
                new Thing("/rubriques/{code}", Map.of("code", code)),
                new Thing("/flux/{rubric}.rss", Map.of("rubric", code)),
                new Thing("/flux/{rubric}.atom", Map.of("rubric", code)),
                new Thing("/calendriers/rubriques/{rubric}.ics", Map.of("rubric", code)),
                new Thing("/calendriers/lieux/{slug}.ics", Map.of("slug", place.slug())));
    }
}
