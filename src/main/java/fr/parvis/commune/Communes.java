package fr.parvis.commune;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.Outcome;
import java.util.List;
import java.util.Optional;

/** The register of tenants. Reads come from memory, kept true on every node by signals. */
public interface Communes {

    Optional<Commune> byHost(String host);

    Commune get(CommuneId id);

    /** The commune bound to the current thread. */
    Commune current();

    List<Commune> all();

    /**
     * Opens a commune of the official register and publishes {@link CommuneOpened} in the same
     * transaction.
     */
    Outcome<Commune, OpeningRefused> open(OpenCommune order);
}
