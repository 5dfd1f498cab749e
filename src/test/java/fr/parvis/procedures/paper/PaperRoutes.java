package fr.parvis.procedures.paper;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.procedures.PaperPage;
import fr.parvis.procedures.PaperPages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page of a form that this commune printed. */
@Component
class PaperRoutes implements RouteSamples {

    private final PaperPages pages;

    PaperRoutes(PaperPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Thing> things(Commune commune) {
        var page = new PaperPage("inscription-scolaire", 1, 1, 4);
        return List.of(new Thing("/F/{reference}", Map.of("reference", pages.reference(page))));
    }
}
