package fr.parvis.assistant.language;

/** The lexicon, for rules of other rooms. */
public final class LexiconFixture {

    private LexiconFixture() {}

    public static Lexicon lexicon() {
        return new Lexicon();
    }
}
