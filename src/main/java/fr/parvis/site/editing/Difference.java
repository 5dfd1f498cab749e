package fr.parvis.site.editing;

import fr.parvis.site.editing.TextDiff.Part;
import java.util.List;

/**
 * A part of a content that two versions say differently.
 *
 * @param label of its field
 */
public record Difference(String label, List<Part> before, List<Part> after) {}
