package fr.parvis.ui;

import java.util.List;

/**
 * Static files under names that hold a hash of their content, so that browsers keep them for a
 * year.
 */
public interface Assets {

    /**
     * Address of an asset, for example {@code parvis.css} → {@code /assets/parvis.3f2a9c1d.css}.
     */
    String url(String name);

    /** Address of the current commune's colours. */
    String theme();

    /**
     * The shade of a colour in which text and buttons are written by day: the colour itself where
     * it can be read on white, else a darker one of the same hue.
     *
     * @param colour {@code #rrggbb}
     */
    String textColour(String colour);

    /**
     * What becomes of a colour: each pair of colours that pages will write with, by day and by
     * night.
     *
     * @param colour {@code #rrggbb}
     */
    List<Contrast> contrasts(String colour);

    /**
     * A colour on the ground it is read on.
     *
     * @param role {@code link}, {@code paper}, {@code button}, {@code soft} or {@code wall}
     * @param text {@code #rrggbb}
     * @param ground {@code #rrggbb}
     * @param ratio WCAG 2 contrast; text needs 4.5
     */
    record Contrast(String role, boolean dark, String text, String ground, double ratio) {}

    /** Address of the emblem in the current commune's colour: the icon of its pages. */
    String emblem();

    /** The markup inside a {@code <symbol>} of {@code icons.svg}. */
    String icon(String name);
}
