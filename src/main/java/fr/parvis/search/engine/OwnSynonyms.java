package fr.parvis.search.engine;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.words.OwnWords;
import fr.parvis.search.words.SynonymGroup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The synonyms of the current commune: its own, and those of the country. */
@Component
class OwnSynonyms {

    private final OwnWords words;
    private final Map<CommuneId, Made> made = new ConcurrentHashMap<>();

    /** Both together, as long as its own are these. */
    private record Made(List<SynonymGroup> own, Synonyms all) {}

    OwnSynonyms(OwnWords words) {
        this.words = words;
    }

    Synonyms here() {
        List<SynonymGroup> own = words.here();
        if (own.isEmpty()) {
            return Synonyms.FRENCH;
        }
        return made.compute(
                        CommuneScope.current(),
                        (_, last) -> last != null && last.own() == own ? last : make(own))
                .all();
    }

    private static Made make(List<SynonymGroup> own) {
        return new Made(own, Synonyms.FRENCH.and(own.stream().map(SynonymGroup::terms).toList()));
    }
}
