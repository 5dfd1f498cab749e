package fr.parvis.ui;

/**
 * A shelf: a module that has a page worth a place in the menu contributes one bean.
 *
 * @param key of its words
 * @param order smaller comes first
 * @param readers who sees it: nobody is shown a page that would answer 404 to them
 */
public record MenuEntry(Place place, String key, String path, int order, Readers readers) {

    /** The page that lists the entries of {@link Place#SETTINGS}. */
    public static final String SETTINGS_PAGE = "/bureau/reglages";

    public MenuEntry(Place place, String key, String path, int order) {
        this(place, key, path, order, Readers.EVERYONE);
    }

    boolean isFor(Frame.Person person) {
        return switch (readers) {
            case EVERYONE -> true;
            case ADMINISTRATORS -> person != null && person.administrator();
            case HEADS -> person != null && person.head();
            case OPERATORS -> person != null && person.operator();
            case WRITERS -> person != null && person.writer();
            case KEEPERS -> person != null && (person.administrator() || person.operator());
        };
    }

    public enum Place {
        PORTAL,
        DESK,
        /**
         * What only they who keep the house use: listed on one page, so that the menu of the desk
         * stays on one line. Its entries have one more key, {@code .what}, that says what is there.
         */
        SETTINGS
    }

    /**
     * Agents with a charge; {@link #HEADS} head at least one department, {@link #WRITERS} write on
     * the town's site, {@link #KEEPERS} are administrators or operators.
     */
    public enum Readers {
        EVERYONE,
        ADMINISTRATORS,
        HEADS,
        OPERATORS,
        WRITERS,
        KEEPERS
    }
}
