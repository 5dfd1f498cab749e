package fr.parvis.search;

/**
 * @param words as typed
 * @param lang {@code fr} or {@code en}; in English, what exists in French only is found too
 * @param kind only this one; null for all
 * @param rubric only this one; null for all
 * @param period only of this time; null for all
 * @param page from 1
 */
public record PublicQuery(
        String words, String lang, String kind, String rubric, Period period, int page) {

    public static final int PAGE = 10;

    /** Only a part of what is found is wanted. */
    public boolean isNarrowed() {
        return kind != null || rubric != null || period != null;
    }

    public static PublicQuery of(String words, String lang) {
        return new PublicQuery(words, lang, null, null, null, 1);
    }
}
