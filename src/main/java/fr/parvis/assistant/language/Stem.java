package fr.parvis.assistant.language;

import java.util.List;

/**
 * A word without its ending, so that {@code demande}, {@code demander} and {@code demandes} are
 * one. Cruder than PostgreSQL's French stems, but without a trip to the database for each word;
 * what the two would tell apart is in the lexicon's synonyms.
 */
final class Stem {

    private static final int LEAST = 3;

    /** Longest first: the first that leaves enough is taken off. */
    private static final List<String> ENDINGS =
            List.of(
                    "issements",
                    "issement",
                    "ations",
                    "itions",
                    "ation",
                    "ition",
                    "ements",
                    "ateurs",
                    "ateur",
                    "ement",
                    "ments",
                    "aient",
                    "erons",
                    "eront",
                    "erait",
                    "erais",
                    "erez",
                    "eriez",
                    "antes",
                    "ions",
                    "iront",
                    "ante",
                    "ants",
                    "ment",
                    "erai",
                    "eras",
                    "irez",
                    "irai",
                    "eurs",
                    "euse",
                    "tion",
                    "era",
                    "ira",
                    "ees",
                    "ant",
                    "ent",
                    "ons",
                    "ait",
                    "ais",
                    "eur",
                    "iez",
                    "er",
                    "ez",
                    "ee",
                    "es",
                    "ir",
                    "it",
                    "is",
                    "e",
                    "s",
                    "x",
                    "t");

    private Stem() {}

    static String of(String word) {
        String singular = singular(word);
        for (String ending : ENDINGS) {
            if (singular.endsWith(ending) && singular.length() - ending.length() >= LEAST) {
                return single(singular.substring(0, singular.length() - ending.length()));
            }
        }
        return singular;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("aux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        boolean plural = word.length() > LEAST && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code appell} is appel. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
