package fr.parvis.procedures.drafts;

import tools.jackson.databind.JsonNode;

/** What a small button of the studio does to a list. */
public sealed interface Arrangement {

    /** The member or the list it is about. */
    Place place();

    /** At the end of the list {@code place}. */
    record Append(Place place, JsonNode item) implements Arrangement {}

    record Remove(Place place) implements Arrangement {}

    /**
     * @param by -1 one place up, 1 one down
     */
    record Shift(Place place, int by) implements Arrangement {}
}
