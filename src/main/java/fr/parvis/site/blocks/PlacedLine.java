package fr.parvis.site.blocks;

/**
 * A block in the list of who arranges the page.
 *
 * @param own the title it was given, or empty
 */
public record PlacedLine(
        String key, String titleKey, String own, boolean movable, boolean settable) {}
