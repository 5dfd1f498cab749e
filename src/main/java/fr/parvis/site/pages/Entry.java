package fr.parvis.site.pages;

import fr.parvis.site.media.Image;
import java.time.LocalDate;

/**
 * A line of a list of contents.
 *
 * @param day shown as a leaf of a calendar; or null
 * @param above what sort of it, when; or null
 * @param summary or null
 * @param state of the status beside the title: {@code yes}, {@code closed}, {@code late}…; null for
 *     no status
 * @param label words of that status
 * @param portrait or null
 */
public record Entry(
        String href,
        String icon,
        String title,
        LocalDate day,
        String above,
        String summary,
        String state,
        String label,
        Image portrait) {

    static Entry of(String href, String icon, String title, String above, String summary) {
        return new Entry(href, icon, title, null, above, summary, null, null, null);
    }

    Entry on(LocalDate date) {
        return new Entry(href, icon, title, date, above, summary, state, label, portrait);
    }

    Entry marked(String mark, String words) {
        return new Entry(href, icon, title, day, above, summary, mark, words, portrait);
    }

    Entry pictured(Image image) {
        return new Entry(href, icon, title, day, above, summary, state, label, image);
    }

    /** {@code 9}, for the leaf. */
    public String dayOfMonth() {
        return String.valueOf(day.getDayOfMonth());
    }

    /** {@code déc.}, for the leaf. */
    public String month(java.util.Locale locale) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, locale);
    }
}
