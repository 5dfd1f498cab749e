package fr.parvis.commune;

import java.util.Optional;

/**
 * The names of the communes of France today. Those that merged into another, and quarters, are not
 * among them.
 */
public interface TownNames {

    /** Whether a commune has this name, written with or without accents, hyphens and capitals. */
    boolean has(String name);

    /** The name that was probably meant: one or two letters from what was typed; the largest. */
    Optional<String> near(String name);
}
