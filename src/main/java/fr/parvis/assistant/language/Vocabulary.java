package fr.parvis.assistant.language;

import fr.parvis.kernel.Typing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that can be recognised, also when they are mistyped or written as they sound. */
public final class Vocabulary {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final double CORRECTED = 0.9;
    private static final double FAR = 0.75;

    private final Lexicon lexicon;
    private final Set<String> right = new HashSet<>();
    private final Set<String> stems;
    private final Map<Character, List<String>> targets;
    private final Map<String, String> sounds = new HashMap<>();

    /**
     * @param important words of titles and keywords, to which a mistake may be corrected
     * @param others words of running texts, which are no mistakes
     */
    public Vocabulary(Lexicon lexicon, Collection<String> important, Collection<String> others) {
        this.lexicon = lexicon;
        Set<String> all = new HashSet<>(important);
        all.addAll(lexicon.known());
        all.addAll(lexicon.ofPhrases());
        right.addAll(all);
        right.addAll(others);
        right.addAll(lexicon.empty());
        stems =
                right.stream()
                        .filter(it -> it.length() > SHORTEST)
                        .map(Stem::of)
                        .collect(Collectors.toSet());
        all.removeIf(word -> word.length() < SHORTEST);
        targets = all.stream().sorted().collect(Collectors.groupingBy(word -> word.charAt(0)));
        all.stream().sorted().forEach(word -> sounds.putIfAbsent(Sound.of(word), word));
    }

    public List<Token> tokens(String text) {
        return lexicon.expanded(text).map(this::token).toList();
    }

    private Token token(String typed) {
        if (isRight(typed)) {
            return token(typed, 1);
        }
        String alike = sounds.get(Sound.of(typed));
        if (alike != null && Math.abs(alike.length() - typed.length()) <= 2) {
            return token(alike, CORRECTED);
        }
        String near = nearest(typed);
        return near == null
                ? token(typed, 1)
                : token(near, Typing.mistakes(typed, near) > 1 ? FAR : CORRECTED);
    }

    private boolean isRight(String typed) {
        return typed.length() < SHORTEST
                || right.contains(typed)
                || typed.length() > SHORTEST && stems.contains(Stem.of(typed))
                || Character.isDigit(typed.charAt(0));
    }

    private Token token(String plain, double sure) {
        boolean oneLetter = plain.length() == 1 && !Character.isDigit(plain.charAt(0));
        return new Token(plain, lexicon.meaning(plain), oneLetter || lexicon.isEmpty(plain), sure);
    }

    /** By its first letter, which people seldom get wrong; null when two are as near. */
    private String nearest(String typed) {
        int allowed = typed.length() >= LONG ? 2 : 1;
        String best = null;
        int least = allowed + 1;
        boolean tied = false;
        for (String word : targets.getOrDefault(typed.charAt(0), List.of())) {
            int mistakes = Typing.mistakes(typed, word);
            if (mistakes < least) {
                best = word;
                least = mistakes;
                tied = false;
            } else if (mistakes == least && best != null && !sameMeaning(best, word)) {
                tied = true;
            }
        }
        return tied ? null : best;
    }

    private boolean sameMeaning(String one, String other) {
        return Objects.equals(lexicon.meaning(one), lexicon.meaning(other));
    }
}
