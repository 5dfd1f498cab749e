package fr.parvis.ui;

/**
 * A step of the way to a page.
 *
 * @param href null for the page itself
 */
public record Crumb(String label, String href) {

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
