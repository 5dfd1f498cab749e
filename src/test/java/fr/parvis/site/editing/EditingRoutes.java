package fr.parvis.site.editing;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.TestKinds;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A text on line. */
@Component
class EditingRoutes implements RouteSamples {

    private final PublishContent publish;

    EditingRoutes(PublishContent publish) {
        this.publish = publish;
    }

    @Override
    public List<Thing> things(Commune commune) {
        long id =
                publish.publish(TestKinds.PLAIN, Manuscript.of("Texte du jour", "", "Texte"))
                        .orThrow()
                        .id();
        return List.of(new Thing("/bureau/site/textes/{id}", Map.of("id", "" + id)));
    }
}
