package fr.parvis.assistant.replies;

import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The index of the current commune's procedures, and the words it knows. Kept for the communes
 * asked last, until their catalogue or what else they publish is another one.
 */
@Component
class TownKnowledge {

    private static final int MOST = 64;

    private final Procedures procedures;
    private final Lexicon lexicon;
    private final ObjectProvider<AnswerSource> sources;
    private final Map<CommuneId, Known> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<CommuneId, Known> eldest) {
                    return size() > MOST;
                }
            };

    TownKnowledge(Procedures procedures, Lexicon lexicon, ObjectProvider<AnswerSource> sources) {
        this.procedures = procedures;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    private record Known(
            List<Revision> catalogue, List<Collection<String>> named, ProcedureIndex index) {}

    /** The catalogue is the same list until something is published. */
    ProcedureIndex index() {
        List<Revision> catalogue = procedures.catalogue();
        List<Collection<String>> named = sources.stream().map(AnswerSource::words).toList();
        CommuneId commune = CommuneScope.current();
        synchronized (known) {
            Known before = known.get(commune);
            if (before != null && before.catalogue() == catalogue && before.named().equals(named)) {
                return before.index();
            }
        }
        List<String> words = named.stream().flatMap(Collection::stream).toList();
        ProcedureIndex index = new ProcedureIndex(catalogue, words, lexicon);
        synchronized (known) {
            known.put(commune, new Known(catalogue, named, index));
        }
        return index;
    }
}
