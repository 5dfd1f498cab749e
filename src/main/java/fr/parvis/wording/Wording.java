package fr.parvis.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** French words looked for whatever their accents, capitals and apostrophes. */
public final class Wording {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Wording() {}

    /**
     * @param words in lower case without accents, with straight apostrophes; matched at the
     *     beginning of a word
     */
    public static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")");
    }

    public static boolean says(String text, Pattern words) {
        return words.matcher(plain(text)).find();
    }

    public static String plain(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(split).replaceAll("");
        return SPACES.matcher(bare.replace('’', '\'')).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
