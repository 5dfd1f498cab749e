package fr.parvis.privacy;

import java.util.List;
import java.util.Optional;

/** The register of processing activities of the current commune. */
public interface Register {

    /** Those of the program, then the procedures, then the commune's own; each by its title. */
    List<Activity> all();

    Optional<Activity> find(String code);
}
