package fr.parvis.site.pages;

import fr.parvis.site.feeds.FeedLink;
import fr.parvis.ui.LinkItem;
import java.util.List;

/**
 * A list of contents, ready for its page.
 *
 * @param lead one sentence
 * @param filters links that narrow the list; none when there is nothing to choose
 * @param all address of the list without a filter; null when none is on
 * @param more address of what follows; null at the end
 * @param beside other pages of the same subject
 * @param feeds by which programs follow it
 */
public record ListView(
        String title,
        String lead,
        String icon,
        List<Entry> entries,
        List<Filter> filters,
        String all,
        String more,
        List<LinkItem> beside,
        List<FeedLink> feeds) {

    /**
     * @param on whether the list is narrowed to it
     */
    public record Filter(String href, String label, boolean on) {}
}
