package fr.parvis.assistant.replies;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Plain;
import fr.parvis.assistant.language.Reading;
import fr.parvis.assistant.language.Token;
import fr.parvis.assistant.language.Vocabulary;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The procedures of a commune by the words of their sheets; made anew when one changes. */
final class ProcedureIndex {

    /** What a word counts that no sheet knows: it may be what matters most. */
    private static final double UNHEARD = 0.8;

    private static final double SPOKEN_FOR = 0.25;
    private static final double OF_ONE_WORD = 0.2;
    private static final double BESIDES = 0.5;
    private static final double OF_SEVERAL = 0.5;

    private final List<Sheet> sheets;
    private final Map<String, Long> spread;
    private final Vocabulary vocabulary;

    /**
     * @param confidence that this procedure is meant, without regard to the others
     */
    record Match(Revision revision, double confidence) {}

    ProcedureIndex(List<Revision> catalogue, Lexicon lexicon) {
        sheets = catalogue.stream().map(revision -> Sheet.of(revision, lexicon)).toList();
        spread =
                sheets.stream()
                        .flatMap(sheet -> sheet.headwords().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        vocabulary = vocabulary(catalogue, lexicon);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Best first, none below a tenth. */
    List<Match> match(Reading reading) {
        List<Token> matters = reading.matters();
        List<Token> left = reading.left();
        Set<String> meanings = matters.stream().map(Token::meaning).collect(Collectors.toSet());
        return sheets.stream()
                .map(sheet -> new Match(sheet.revision(), score(sheet, matters, left, meanings)))
                .filter(match -> match.confidence() >= 0.1)
                .sorted(Comparator.comparingDouble(Match::confidence).reversed())
                .toList();
    }

    private double score(Sheet sheet, List<Token> matters, List<Token> left, Set<String> meanings) {
        double covered = 0;
        double whole = 0;
        for (Token token : matters) {
            double weight = weight(token.meaning()) * (left.contains(token) ? 1 : SPOKEN_FOR);
            whole += weight;
            covered += weight * sheet.says(token.meaning()) * token.sure();
        }
        double cover = whole == 0 ? 0 : covered / whole;
        double sure = matters.stream().mapToDouble(Token::sure).min().orElse(1);
        Comparator<Set<String>> byStrength =
                Comparator.comparingDouble(phrase -> strength(phrase, meanings, cover));
        Set<String> best = sheet.phrases().stream().max(byStrength).orElse(Set.of());
        Set<String> second =
                sheet.phrases().stream()
                        .filter(phrase -> Collections.disjoint(phrase, best))
                        .max(byStrength)
                        .orElse(Set.of());
        double without =
                (1 - strength(best, meanings, cover))
                        * (1 - BESIDES * strength(second, meanings, cover));
        return sure * (1 - without);
    }

    /**
     * What a title or keyword that is in the question, whole or in part, makes of the rest: one of
     * several words is seldom there by chance, one of a single word needs the rest to fit.
     */
    private double strength(Set<String> phrase, Set<String> meanings, double cover) {
        if (phrase.isEmpty()) {
            return 0;
        }
        double whole = phrase.stream().mapToDouble(this::weight).sum();
        double said = phrase.stream().filter(meanings::contains).mapToDouble(this::weight).sum();
        double part = said / whole;
        double trust = phrase.size() == 1 ? OF_ONE_WORD : OF_SEVERAL;
        return Math.min(1, said / rare()) * part * part * (trust + (1 - trust) * cover);
    }

    /** A word of few procedures says more. */
    private double weight(String meaning) {
        long sheetsThatSay = spread.getOrDefault(meaning, 0L);
        return sheetsThatSay == 0
                ? UNHEARD * rare()
                : Math.log1p((double) sheets.size() / sheetsThatSay);
    }

    /** The weight of a word that only one procedure has. */
    private double rare() {
        return Math.log1p(sheets.size());
    }

    private static Vocabulary vocabulary(List<Revision> catalogue, Lexicon lexicon) {
        Set<String> important = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Revision revision : catalogue) {
            ProcedureDefinition definition = revision.definition();
            Sheet.headlines(definition).map(Plain::allWords).forEach(important::addAll);
            Sheet.texts(definition).map(Plain::allWords).forEach(others::addAll);
        }
        return new Vocabulary(lexicon, important, others);
    }
}
