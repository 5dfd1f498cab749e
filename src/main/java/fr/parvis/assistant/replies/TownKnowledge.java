package fr.parvis.assistant.replies;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The index of the current commune's procedures. Kept for the communes asked last, until their
 * catalogue is another one.
 */
@Component
class TownKnowledge {

    private static final int MOST = 64;

    private final Procedures procedures;
    private final Lexicon lexicon;
    private final Map<CommuneId, Known> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<CommuneId, Known> eldest) {
                    return size() > MOST;
                }
            };

    TownKnowledge(Procedures procedures, Lexicon lexicon) {
        this.procedures = procedures;
        this.lexicon = lexicon;
    }

    private record Known(List<Revision> catalogue, ProcedureIndex index) {}

    /** The catalogue is the same list until something is published. */
    ProcedureIndex index() {
        List<Revision> catalogue = procedures.catalogue();
        CommuneId commune = CommuneScope.current();
        synchronized (known) {
            Known before = known.get(commune);
            if (before != null && before.catalogue() == catalogue) {
                return before.index();
            }
        }
        ProcedureIndex index = new ProcedureIndex(catalogue, lexicon);
        synchronized (known) {
            known.put(commune, new Known(catalogue, index));
        }
        return index;
    }
}
