package fr.parvis.ui;

/**
 * A shelf: a module that has a page worth a place in the menu contributes one bean.
 *
 * @param key of its words
 * @param order smaller comes first
 * @param administrators whether only they see it
 */
public record MenuEntry(Place place, String key, String path, int order, boolean administrators) {

    public MenuEntry(Place place, String key, String path, int order) {
        this(place, key, path, order, false);
    }

    public enum Place {
        PORTAL,
        DESK
    }
}
