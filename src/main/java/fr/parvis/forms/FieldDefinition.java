package fr.parvis.forms;

import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * @param id stable; answers are kept under it for ever
 * @param type code of a {@link FieldType}
 * @param hint what to write, or null
 * @param when shown, and asked, only then
 * @param options of a choice
 * @param fields of a group
 * @param settings of the type, for example {@code min}, {@code max}, {@code unit}
 */
public record FieldDefinition(
        String id,
        String type,
        LocalizedText label,
        LocalizedText hint,
        boolean required,
        Condition when,
        List<Option> options,
        List<FieldDefinition> fields,
        Map<String, Object> settings) {

    public record Option(String value, LocalizedText label, LocalizedText hint) {}
}
