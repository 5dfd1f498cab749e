package fr.parvis.newsletters;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;

/**
 * Something published that a letter can tell of.
 *
 * @param source code of its {@link NewsSource}
 * @param summary may be empty
 * @param date of the event, or null for what has none
 * @param path of its page
 * @param image path of a picture, or null
 * @param alt what the picture shows; empty when it only decorates
 */
public record NewsItem(
        String source,
        long id,
        LocalizedText title,
        LocalizedText summary,
        LocalDate date,
        String path,
        String image,
        LocalizedText alt) {

    /** {@code event:12}. */
    public String key() {
        return source + ":" + id;
    }
}
