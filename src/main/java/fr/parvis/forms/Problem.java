package fr.parvis.forms;

/**
 * An answer to look at again.
 *
 * @param path of the answer, for example {@code enfants[1].naissance.year}
 * @param code stable, for example {@code forms.required}; also the key of its message
 * @param message a sentence that says what to do, in the reader's language
 * @param named the same away from its place, where it must say which row it is about: {@code Enfant
 *     2 : donnez la date de naissance.}
 */
public record Problem(String path, String code, String message, String named) {

    /** In no row, or in one that the group will name. */
    public Problem(String path, String code, String message) {
        this(path, code, message, message);
    }

    public Problem named(String words) {
        return new Problem(path, code, message, words);
    }

    /** The id of the input that gets the focus. */
    public String htmlId() {
        return htmlId(path);
    }

    Problem moved(String from, String to) {
        return path.startsWith(from + ".")
                ? new Problem(to + path.substring(from.length()), code, message, named)
                : this;
    }

    /**
     * The id of the input of a path: {@code enfants[1].naissance.year} → {@code
     * f-enfants_1_naissance_year}. Field ids hold no underscore, so two paths never share one.
     */
    public static String htmlId(String path) {
        return "f-" + path.replace("]", "").replaceAll("[\\[.]", "_");
    }
}
