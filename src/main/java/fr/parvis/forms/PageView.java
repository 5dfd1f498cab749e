package fr.parvis.forms;

import java.util.List;

/**
 * A page ready for its template {@code forms/page.jte}.
 *
 * @param intro one sentence, or null
 * @param problems in the order of the fields
 */
public record PageView(
        String id, String title, String intro, List<FieldView> fields, List<Problem> problems) {

    public boolean hasOptional() {
        return fields.stream().anyMatch(PageView::optional);
    }

    private static boolean optional(FieldView field) {
        return !field.required()
                || field.rows().stream()
                        .flatMap(row -> row.fields().stream())
                        .anyMatch(PageView::optional);
    }
}
