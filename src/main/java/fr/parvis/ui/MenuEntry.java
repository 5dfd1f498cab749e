package fr.parvis.ui;

/**
 * A shelf: a module that has a page worth a place in the menu contributes one bean.
 *
 * @param key of its words
 * @param order smaller comes first
 */
public record MenuEntry(Place place, String key, String path, int order) {
    public enum Place {
        PORTAL,
        DESK
    }
}
