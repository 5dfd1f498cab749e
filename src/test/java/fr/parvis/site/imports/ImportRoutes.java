package fr.parvis.site.imports;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An old site that is being read. */
@Component
class ImportRoutes implements RouteSamples {

    private final SteerImport steer;

    ImportRoutes(SteerImport steer) {
        this.steer = steer;
    }

    @Override
    public List<Thing> things(Commune commune) {
        try {
            long id = steer.fromExport("export.xml", OldSites.of(3), 0, "Nadia");
            return List.of(new Thing("/bureau/site/imports/{id}", Map.of("id", "" + id)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
