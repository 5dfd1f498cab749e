package fr.parvis.site.media;

import java.util.List;

/**
 * Images to choose one from, see template {@code site/media/picker}.
 *
 * @param chosen so far, or null
 * @param others the newest that were described, without the one chosen
 * @param words that all the others hold; may be empty
 * @param more there are more of them in the library
 */
public record ImageChoice(Tile chosen, List<Tile> others, String words, boolean more) {

    /**
     * @param image null while its copies are being made
     */
    public record Tile(long id, Image image, String label) {}
}
