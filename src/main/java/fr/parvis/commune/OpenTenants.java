package fr.parvis.commune;

import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the communes to the floor below, which goes through all of them. */
@Component
class OpenTenants implements Tenants {

    private final Registry registry;

    OpenTenants(Registry registry) {
        this.registry = registry;
    }

    @Override
    public List<CommuneId> all() {
        return registry.all().stream().map(Commune::id).toList();
    }
}
