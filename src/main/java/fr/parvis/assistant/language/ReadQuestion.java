package fr.parvis.assistant.language;

import fr.parvis.assistant.Sign;
import fr.parvis.assistant.When;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a question: its words, what they show, the day and the place it names. */
@Component
public class ReadQuestion {

    private final Lexicon lexicon;

    ReadQuestion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param vocabulary of the town hall that is asked
     * @param now there
     */
    public Reading read(String asked, Vocabulary vocabulary, LocalDateTime now) {
        List<Token> tokens = vocabulary.tokens(asked);
        Set<Integer> spoken = new HashSet<>();
        Days days = new Days(tokens, now);
        When when = days.find();
        spoken.addAll(days.spoken());
        Set<Sign> signs = signs(tokens, spoken);
        List<String> places = named(lexicon.places(), tokens, spoken);
        return new Reading(
                tokens,
                signs,
                spoken,
                when,
                places.isEmpty() ? null : places.getFirst(),
                named(lexicon.departments(), tokens, new HashSet<>()),
                named(lexicon.elsewhere(), tokens, new HashSet<>()).stream()
                        .findFirst()
                        .orElse(null));
    }

    private Set<Sign> signs(List<Token> tokens, Set<Integer> spoken) {
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        lexicon.signs()
                .forEach(
                        (sign, phrases) -> {
                            for (Phrase phrase : phrases) {
                                List<Integer> at = phrase.in(tokens);
                                if (!at.isEmpty() && (sign != Sign.FOLLOWS || at.contains(0))) {
                                    found.add(sign);
                                    spoken.addAll(at);
                                }
                            }
                        });
        return found;
    }

    /** The one whose longest phrase is said first. */
    private static List<String> named(
            Map<String, List<Phrase>> codes, List<Token> tokens, Set<Integer> spoken) {
        record Named(String code, int words, String plain) {}
        return codes.entrySet().stream()
                .flatMap(
                        code ->
                                code.getValue().stream()
                                        .filter(phrase -> !phrase.in(tokens).isEmpty())
                                        .peek(phrase -> spoken.addAll(phrase.in(tokens)))
                                        .map(
                                                phrase ->
                                                        new Named(
                                                                code.getKey(),
                                                                phrase.plain().size(),
                                                                String.join("", phrase.plain()))))
                .sorted(
                        Comparator.comparingInt(Named::words)
                                .thenComparingInt(it -> it.plain().length())
                                .reversed()
                                .thenComparing(Named::code))
                .map(Named::code)
                .distinct()
                .toList();
    }
}
