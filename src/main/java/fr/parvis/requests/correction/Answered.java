package fr.parvis.requests.correction;

import fr.parvis.forms.Forms.Section;
import java.util.List;

/**
 * The answers of a request as agents see them.
 *
 * @param files of the answers, then those that they were before corrections
 * @param returned newest first
 */
public record Answered(List<Section> sections, List<Long> files, List<Returned> returned) {}
