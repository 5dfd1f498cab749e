package fr.parvis.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of a form, in order. Immutable; read from a procedure's definition.
 *
 * @param eligibility why somebody may not be concerned, in the order the rules are asked
 */
public record FormDefinition(List<PageDefinition> pages, List<Eligibility> eligibility) {

    public FormDefinition(List<PageDefinition> pages) {
        this(pages, List.of());
    }

    public Optional<PageDefinition> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** All fields of its pages; those in groups are inside theirs. */
    public Stream<FieldDefinition> fields() {
        return pages.stream().flatMap(page -> page.fields().stream());
    }

    /** The field of that id, not one in a group. */
    public Optional<FieldDefinition> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }
}
