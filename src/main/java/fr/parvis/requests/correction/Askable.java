package fr.parvis.requests.correction;

import java.util.List;

/**
 * A field that may be given back.
 *
 * @param answer as it is now, one value a line; empty without one
 */
public record Askable(String id, String label, List<String> answer) {}
