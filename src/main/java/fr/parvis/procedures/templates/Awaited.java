package fr.parvis.procedures.templates;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Which procedures of the commune have a proposal waiting; one query. */
@Component
public class Awaited {

    private final AdoptionStore adoptions;

    Awaited(AdoptionStore adoptions) {
        this.adoptions = adoptions;
    }

    public Set<String> codes() {
        return adoptions.awaited();
    }
}
