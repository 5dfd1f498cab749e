package fr.parvis.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that was posted when it could not be taken, because nobody was signed in any more or the
 * program was in trouble; carried in hidden fields of the same browser until it can be posted
 * again. Text only: files do not survive, and passwords are never written into a page.
 *
 * @param to local path, with its query, that the form was posted to
 * @param complete false when something had to be left out
 */
public record KeptForm(String to, List<Field> fields, boolean complete) {

    public record Field(String name, String value) {}

    public static final String TO = "kept-to";
    static final String INCOMPLETE = "kept-incomplete";
    static final String PREFIX = "kept.";

    /** What was posted to a page that could not take it; empty for other methods. */
    public static Optional<KeptForm> posted(HttpServletRequest request) {
        return KeptFormReader.posted(request);
    }

    /** What the sign-in page carried along. */
    public static Optional<KeptForm> carriedBy(HttpServletRequest request) {
        return KeptFormReader.carriedBy(request);
    }

    /** The same, as fields of the sign-in page. */
    public List<Field> carried() {
        var carried = new ArrayList<Field>();
        carried.add(new Field(TO, to));
        if (!complete) {
            carried.add(new Field(INCOMPLETE, "1"));
        }
        fields.forEach(field -> carried.add(new Field(PREFIX + field.name(), field.value())));
        return List.copyOf(carried);
    }
}
