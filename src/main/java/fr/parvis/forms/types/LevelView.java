package fr.parvis.forms.types;

import fr.parvis.forms.OptionView;
import java.util.List;

/**
 * One of several lists that follow from each other.
 *
 * @param chosen empty while nothing is
 */
public record LevelView(int index, String label, List<OptionView> options, String chosen) {}
