package fr.parvis.search.words;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * The synonyms that each commune added to those of the country. Kept in memory, since every search
 * asks for them, until somebody changes them on any node.
 */
@Service
public class OwnWords {

    static final int MOST = 300;

    private static final int MOST_TERMS = 8;
    private static final int LONGEST = 60;
    private static final String TOPIC = "search-words";

    private final SynonymStore store;
    private final Signals signals;
    private final Map<CommuneId, List<SynonymGroup>> known = new ConcurrentHashMap<>();

    OwnWords(SynonymStore store, Signals signals) {
        this.store = store;
        this.signals = signals;
        signals.subscribe(TOPIC, this::changed);
    }

    /** Of the current commune, the latest first; the same list until something changes. */
    public List<SynonymGroup> here() {
        return known.computeIfAbsent(CommuneScope.current(), _ -> store.all());
    }

    /**
     * @param typed the words, with commas between them
     * @return the words as they were understood
     */
    Outcome<List<String>, SynonymRefused> add(String typed) {
        List<String> terms =
                Arrays.stream(typed.replace("\0", "").split("[,;\\n]"))
                        .map(String::strip)
                        .filter(term -> term.codePoints().anyMatch(Character::isLetterOrDigit))
                        .distinct()
                        .toList();
        if (terms.size() < 2) {
            return new Outcome.Refused<>(new SynonymRefused.Alone());
        }
        if (terms.size() > MOST_TERMS) {
            return new Outcome.Refused<>(new SynonymRefused.TooMany());
        }
        if (terms.stream().anyMatch(term -> term.length() > LONGEST)) {
            return new Outcome.Refused<>(new SynonymRefused.TooLong());
        }
        if (here().size() >= MOST) {
            return new Outcome.Refused<>(new SynonymRefused.Full());
        }
        store.add(terms);
        forget();
        return new Outcome.Done<>(terms);
    }

    void remove(long id) {
        store.remove(id);
        forget();
    }

    private void forget() {
        CommuneId commune = CommuneScope.current();
        known.remove(commune);
        signals.publish(TOPIC, commune.toString());
    }

    private void changed(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            known.clear();
        } else {
            known.remove(new CommuneId(Integer.parseInt(payload)));
        }
    }
}
