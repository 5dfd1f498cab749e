package fr.parvis.procedures.studio;

import java.util.List;

/**
 * The form for one kind of place.
 *
 * @param name beginning of its messages, after {@code procedures.studio.}
 */
record Shape(String name, List<Entry> entries) {

    static Shape of(String name, Entry... entries) {
        return new Shape(name, List.of(entries));
    }
}
