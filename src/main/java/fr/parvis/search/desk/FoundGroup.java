package fr.parvis.search.desk;

import fr.parvis.ui.LinkItem;
import java.util.List;

/** What one finder found. */
public record FoundGroup(String title, List<LinkItem> found) {}
