package fr.parvis.assistant.unanswered;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out of a question what may tell who asked it, or about whom. */
final class Mask {

    private static final String GONE = "[…]";
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*";

    /** The last of these looks at capitals, the others do not. */
    private static final List<Pattern> TELLING =
            List.of(
                    Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}.-]+"),
                    Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+"),
                    Pattern.compile("(?iu)(?<=\\bcode )(?:est |: ?)?[\\p{L}\\p{N}-]{4,}"),
                    Pattern.compile(
                            "(?iu)\\b\\d{1,4}\\s?(?:bis|ter)?,?\\s(?:rue|avenue|av|bd|boulevard|chemin|impasse"
                                    + "|place|allée|allee|route|cité|résidence|lotissement|hameau)\\b"
                                    + "(?:\\s[\\p{L}’'-]+){1,5}"),
                    Pattern.compile("\\+?\\d(?:[ .\\-/]?\\d){3,}"),
                    Pattern.compile(
                            "(?iu)(?<=\\b(?:je m['’]appelle|mon nom est|nommée?|signé) )"
                                    + "[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+)?"),
                    Pattern.compile(
                            "(?<=\\b(?:[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|[Mm]me|[Mm]lle|[Mm]r|M\\.|[Dd]r|[Dd]octeur) )"
                                    + NAME),
                    Pattern.compile(
                            "(?<=\\b(?:fils|fille|mari|femme|père|mère|frère|sœur|voisine?) )"
                                    + NAME),
                    Pattern.compile("\\p{Lu}\\p{Ll}+\\s\\p{Lu}{2,}\\b"),
                    Pattern.compile("(?<=\\p{L}[,;]? )\\p{Lu}\\p{Ll}+\\s\\p{Lu}[\\p{L}’'-]+"));

    private Mask() {}

    static String of(String words) {
        String masked = words;
        for (Pattern telling : TELLING) {
            masked = telling.matcher(masked).replaceAll(GONE);
        }
        return masked;
    }
}
