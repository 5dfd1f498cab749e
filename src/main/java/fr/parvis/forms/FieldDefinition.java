package fr.parvis.forms;

import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** Itself and all fields in it. */
    public Stream<FieldDefinition> withInner() {
        return Stream.concat(Stream.of(this), fields.stream().flatMap(FieldDefinition::withInner));
    }

    /** How many fields it is: itself and those in it. */
    public long size() {
        return 1 + fields.stream().mapToLong(FieldDefinition::size).sum();
    }

    public record Option(String value, LocalizedText label, LocalizedText hint) {}
}
