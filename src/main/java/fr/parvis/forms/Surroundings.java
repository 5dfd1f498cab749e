package fr.parvis.forms;

import java.time.Clock;
import java.util.Set;

/** What a definition says around one of its fields, for a type whose settings read other fields. */
public interface Surroundings {

    /** When the field of that id is shown: one of the same row first, then one around it. */
    Condition shown(String field);

    /** The same, from inside a row of this group. */
    Surroundings within(String group);

    /** Ids of the fields of this group. */
    Set<String> fieldsOf(String group);

    /** The amounts that formulas may name. */
    Tariffs tariffs();

    Clock clock();
}
