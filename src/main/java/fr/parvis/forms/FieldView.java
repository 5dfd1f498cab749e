package fr.parvis.forms;

import java.util.List;
import java.util.Map;

/**
 * A field ready for its template {@code forms/field/TYPE.jte}.
 *
 * @param path name of the input
 * @param htmlId {@code f-} and the path
 * @param value the answer as kept, possibly null
 * @param error the sentence of its first problem, or null
 * @param children of a group: one list per row
 * @param extra what the type adds for its template
 */
public record FieldView(
        FieldDefinition definition,
        String path,
        String htmlId,
        String label,
        String hint,
        boolean required,
        Object value,
        String error,
        List<List<FieldView>> children,
        Map<String, Object> extra) {}
