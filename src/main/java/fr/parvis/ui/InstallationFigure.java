package fr.parvis.ui;

/**
 * A shelf: a number of the current commune that tells whoever keeps the installation running how it
 * fares. It names nobody and opens nothing.
 */
public interface InstallationFigure {

    /** Of its words. */
    String key();

    /** Smaller comes first. */
    int order();

    long count();
}
