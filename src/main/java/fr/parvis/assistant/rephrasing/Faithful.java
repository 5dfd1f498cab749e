package fr.parvis.assistant.rephrasing;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Plain;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether a text says nothing that its passage does not: no number, link or name of its own, the
 * same negations, and in each sentence next to no word of its own.
 */
@Component
class Faithful {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LINK =
            Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+|\\S+\\.(?:fr|com|org|net|eu)\\b");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}’'-]+");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    /** Words that turn a statement round, or make it stronger or weaker than it is. */
    private static final Set<String> TURNING =
            words(
                    """
                    ne pas jamais aucun aucune sans sauf non ni rien plus toujours seulement obligatoire interdit
                    gratuit payant uniquement not never no without except only free mandatory forbidden must
                    """);

    /** Words that count or name days, as digits do. */
    private static final Set<String> COUNTING =
            words(
                    """
                    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante
                    soixante cent mille demi janvier fevrier mars avril mai juin juillet aout septembre octobre
                    novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche demain hier
                    two three four five six seven eight nine ten twelve twenty thirty half january february march
                    april may june july august september october november december monday tuesday wednesday
                    thursday friday saturday sunday tomorrow
                    """);

    /** Of the words with a meaning in a sentence, so many must be the passage's. */
    private static final double OVERLAP = 0.8;

    private static final double LONGER = 1.5;
    private static final int SHORT = 40;

    private final Lexicon lexicon;

    Faithful(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean saysNoMore(String said, String passage) {
        return !said.isBlank()
                && said.length() <= LONGER * passage.length() + SHORT
                && within(NUMBER, said, passage)
                && within(LINK, said, passage)
                && namesWithin(said, passage)
                && of(TURNING, said).equals(of(TURNING, passage))
                && of(COUNTING, passage).containsAll(of(COUNTING, said))
                && Arrays.stream(SENTENCE.split(said)).allMatch(it -> overlaps(it, passage));
    }

    private static boolean within(Pattern pattern, String said, String passage) {
        return found(pattern, passage).containsAll(found(pattern, said));
    }

    private static boolean namesWithin(String said, String passage) {
        Set<String> there = words(passage);
        return found(NAME, said).stream().allMatch(name -> there.containsAll(words(name)));
    }

    private static Set<String> of(Set<String> kind, String text) {
        Set<String> words = words(text.replaceAll("(?i)\\bn['’]", "ne "));
        return words.stream().filter(kind::contains).collect(Collectors.toSet());
    }

    private boolean overlaps(String sentence, String passage) {
        Set<String> here = meanings(sentence);
        Set<String> there = meanings(passage);
        return here.stream().filter(there::contains).count() >= OVERLAP * here.size();
    }

    private Set<String> meanings(String text) {
        return Plain.allWords(text).stream()
                .filter(word -> !lexicon.isEmpty(word))
                .map(lexicon::meaning)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Plain.allWords(text));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
