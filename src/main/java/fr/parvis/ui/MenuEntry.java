package fr.parvis.ui;

/**
 * A shelf: a module that has a page worth a place in the menu contributes one bean.
 *
 * @param key of its words
 * @param order smaller comes first
 * @param readers who sees it: nobody is shown a page that would answer 404 to them
 */
public record MenuEntry(Place place, String key, String path, int order, Readers readers) {

    public MenuEntry(Place place, String key, String path, int order) {
        this(place, key, path, order, Readers.EVERYONE);
    }

    boolean isFor(Frame.Person person) {
        return switch (readers) {
            case EVERYONE -> true;
            case ADMINISTRATORS -> person != null && person.administrator();
            case HEADS -> person != null && person.head();
        };
    }

    public enum Place {
        PORTAL,
        DESK
    }

    /** Agents with a charge; {@link #HEADS} head at least one department. */
    public enum Readers {
        EVERYONE,
        ADMINISTRATORS,
        HEADS
    }
}
