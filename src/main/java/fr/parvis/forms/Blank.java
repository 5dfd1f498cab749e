package fr.parvis.forms;

import java.util.List;

/**
 * A question on a blank printed form.
 *
 * @param hint or null
 * @param only when it concerns the reader, a sentence; or null: always
 */
public record Blank(
        String path, String label, String hint, boolean required, String only, Paper paper) {

    /** In a row of a group; what is asked only of some is told by its label and hint. */
    public static Blank of(Question question) {
        return of(question, null);
    }

    public static Blank of(Question question, String only) {
        var hint = question.field().hint();
        return new Blank(
                question.path(),
                question.label(),
                hint == null ? null : hint.in(question.language().locale()),
                question.field().required(),
                only,
                question.type().paper(question));
    }

    /**
     * One page of the form.
     *
     * @param intro or null
     * @param only when it concerns the reader, a sentence; or null: always
     */
    public record Page(String title, String intro, String only, List<Blank> fields) {}
}
