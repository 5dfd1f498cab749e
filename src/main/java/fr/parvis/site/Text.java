package fr.parvis.site;

import java.util.List;

/**
 * A text ready for a page.
 *
 * @param title the heading of level 1
 * @param lead the paragraph after it
 * @param html the rest
 * @param contents headings of level 2, in order
 */
public record Text(String title, String lead, String html, List<Heading> contents) {

    public record Heading(String id, String label) {}
}
