package fr.parvis.requests.handling;

/** What an agent typed in a large field. */
public final class Words {

    private static final int LONGEST = 10_000;

    private Words() {}

    public static String clean(String typed) {
        String words = typed == null ? "" : typed.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
