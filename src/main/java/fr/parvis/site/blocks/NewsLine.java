package fr.parvis.site.blocks;

import fr.parvis.site.media.Image;
import java.time.LocalDate;

/**
 * A news item, or one time of an event, on the home page.
 *
 * @param day of publication, or on which the event takes place
 * @param above when, in words
 * @param image or null
 */
public record NewsLine(
        String href, String title, String above, String summary, LocalDate day, Image image) {}
