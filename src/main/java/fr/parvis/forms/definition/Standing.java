package fr.parvis.forms.definition;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Mistakes;

/**
 * A field where it stands in the definition.
 *
 * @param page its rank
 * @param group it is in, or null
 * @param rank of the field in the order of the form
 */
record Standing(int page, Standing group, FieldDefinition field, int rank, Mistakes mistakes) {

    String key() {
        return group == null ? field.id() : group.key() + "/" + field.id();
    }
}
