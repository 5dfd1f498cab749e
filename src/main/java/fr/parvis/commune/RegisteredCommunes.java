package fr.parvis.commune;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door of the register: reads from memory, the opening by its own verb. */
@Service
class RegisteredCommunes implements Communes {

    private final Registry registry;
    private final CommuneOpening opening;

    RegisteredCommunes(Registry registry, CommuneOpening opening) {
        this.registry = registry;
        this.opening = opening;
    }

    @Override
    public Optional<Commune> byHost(String host) {
        return registry.byHost(host);
    }

    @Override
    public Commune get(CommuneId id) {
        return registry.get(id);
    }

    @Override
    public Commune current() {
        return registry.get(CommuneScope.current());
    }

    @Override
    public List<Commune> all() {
        return registry.all();
    }

    @Override
    public Outcome<Commune, OpeningRefused> open(OpenCommune order) {
        return opening.open(order);
    }
}
