package fr.parvis.privacy.register;

import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An activity that only one commune does. */
@Component
class PrivacyRoutes implements RouteSamples {

    private final KeepEntry keep;

    PrivacyRoutes(KeepEntry keep) {
        this.keep = keep;
    }

    @Override
    public List<Thing> things(Commune commune) {
        String code = keep.add(Entries.cameras(commune.name())).orThrow();
        return List.of(
                new Thing("/bureau/registre/{code}", Map.of("code", code)),
                new Thing("/donnees-personnelles/{activity}", Map.of("activity", code)));
    }
}
