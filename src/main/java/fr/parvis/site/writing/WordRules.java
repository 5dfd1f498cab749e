package fr.parvis.site.writing;

import fr.parvis.wording.Readability;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;

/** What makes French plain: short sentences, common words, somebody who acts. */
final class WordRules {

    static final int LONG_SENTENCE = 25;

    static final List<Rule> ALL =
            List.of(
                    WordRules::sentencesAreShort,
                    WordRules::wordsArePlain,
                    WordRules::somebodyActs,
                    WordRules::theWholeIsReadWithEase);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\\s\\u00a0]+");

    /** A form of "être", a participle, and who did it. */
    private static final Pattern PASSIVE =
            Pattern.compile(
                    "(?iu)\\b(?:est|sont|sera|seront|était|étaient|fut|furent|a été|ont été|être)\\s+(?:\\p{L}+ment\\s+)?"
                            + "\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ites)\\s+par\\s+\\p{L}+");

    private WordRules() {}

    private static void sentencesAreShort(Written text, Notes notes) {
        for (Paragraph block : Blocks.sentences(text)) {
            for (String sentence : SENTENCE_END.split(Written.plain(block))) {
                int words = Readability.length(sentence);
                if (words > LONG_SENTENCE) {
                    notes.advise("long-sentence", block, sentence, words, beginning(sentence));
                }
            }
        }
    }

    private static void wordsArePlain(Written text, Notes notes) {
        for (var block : Blocks.of(text)) {
            for (PlainWords.Found found : PlainWords.in(Written.plain(block))) {
                notes.advise("plain-word", block, found.words(), found.words(), found.simpler());
            }
        }
    }

    private static void somebodyActs(Written text, Notes notes) {
        for (Paragraph block : Blocks.sentences(text)) {
            PASSIVE.matcher(Written.plain(block))
                    .results()
                    .forEach(found -> notes.advise("passive", block, found.group(), found.group()));
        }
    }

    private static void theWholeIsReadWithEase(Written text, Notes notes) {
        String words =
                Blocks.sentences(text).stream()
                        .map(Written::plain)
                        .collect(Collectors.joining("\n"));
        Readability.of(words)
                .filter(Readability::hard)
                .ifPresent(read -> notes.adviseAll("hard-text", Math.max(0, (int) read.score())));
    }

    private static String beginning(String sentence) {
        String[] words = sentence.strip().split("\\s+", 9);
        return words.length < 9
                ? sentence
                : sentence.substring(0, sentence.indexOf(words[8])).strip() + "…";
    }
}
