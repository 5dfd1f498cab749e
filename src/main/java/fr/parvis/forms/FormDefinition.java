package fr.parvis.forms;

import java.util.List;
import java.util.Optional;

/** The pages of a form, in order. Immutable; read from a procedure's definition. */
public record FormDefinition(List<PageDefinition> pages) {

    public Optional<PageDefinition> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }
}
