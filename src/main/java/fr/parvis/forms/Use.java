package fr.parvis.forms;

import java.util.EnumSet;
import java.util.Set;

/**
 * A field that another one reads, which must stand before it.
 *
 * @param field its id; {@code group/id} for one in the rows of a group
 * @param values what it is counted with, which must be all it can take; none when any will do
 * @param natures what it may be; none when anything will do
 */
public record Use(String field, Set<String> values, Set<Nature> natures) {

    public static Use of(String field, Nature first, Nature... others) {
        return new Use(field, Set.of(), EnumSet.of(first, others));
    }

    /** Of a choice, with exactly these values. */
    public static Use ofValues(String field, Set<String> values) {
        return new Use(field, values, Set.of());
    }

    /** The same field, in the rows of this group. */
    public Use in(String group) {
        return new Use(group + "/" + field, values, natures);
    }

    public boolean accepts(Nature nature) {
        return natures.isEmpty() || natures.contains(nature);
    }
}
