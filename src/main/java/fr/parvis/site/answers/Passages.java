package fr.parvis.site.answers;

import fr.parvis.assistant.Question;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Token;
import fr.parvis.site.content.Content;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a text that answer a question best, as they are written. */
final class Passages {

    private static final int MOST = 3;
    private static final int LONGEST = 300;
    private static final int MOST_HEADINGS = 20;
    private static final Pattern HEADING =
            Pattern.compile("(?m)^#{2,6} +(.{2,80})$|\\*\\*([^*\\n]{2,60})\\*\\*");
    private static final Pattern PLACED = Pattern.compile("!?\\[([^\\]]*)\\](?:\\([^)]*\\))?");
    private static final Pattern MARKS =
            Pattern.compile("^\\s*(?:[-*+>]|\\d+\\.|#{1,6})\\s+|\\*\\*|__|`|\\\\$");
    private static final Pattern NO_TEXT =
            Pattern.compile("\\s*(?:#.*|\\|?[\\s:|-]*|:::.*|\\[[a-z]+:[^\\]]*\\])\\s*");

    private Passages() {}

    static List<String> of(Content content, Question question, Lexicon lexicon) {
        Set<String> wanted =
                question.reading().matters().stream()
                        .map(Token::meaning)
                        .collect(Collectors.toCollection(HashSet::new));
        wanted.removeAll(lexicon.meanings(content.title().fr()));
        return content.body()
                .in(question.locale())
                .lines()
                .filter(line -> !NO_TEXT.matcher(line).matches())
                .filter(line -> lexicon.meanings(line).stream().anyMatch(wanted::contains))
                .map(Passages::plain)
                .filter(line -> !line.isBlank() && line.length() <= LONGEST)
                .limit(MOST)
                .toList();
    }

    /** Headings, and what is set in bold. */
    static List<String> headings(String body) {
        return HEADING.matcher(body)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .limit(MOST_HEADINGS)
                .toList();
    }

    private static String plain(String line) {
        String words = PLACED.matcher(line).replaceAll("$1");
        return MARKS.matcher(words).replaceAll("").replace("|", " ").strip();
    }
}
