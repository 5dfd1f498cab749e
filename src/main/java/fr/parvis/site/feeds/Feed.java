package fr.parvis.site.feeds;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.parvis.site.content.Content;
import fr.parvis.ui.Frame;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Published contents as a feed. The same contents make the same bytes. */
final class Feed {

    private Feed() {}

    /**
     * @param format {@code rss_2.0} or {@code atom_1.0}
     */
    static String of(String title, List<Content> contents, String format, Frame frame) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(format);
        feed.setTitle(frame.t("site.feeds.of", frame.commune().name(), title));
        feed.setDescription(frame.t("site.home.description", frame.commune().name()));
        feed.setLink(frame.absolute("/"));
        feed.setUri(frame.absolute(frame.path()));
        feed.setLanguage(frame.lang());
        feed.setAuthor(frame.commune().name());
        feed.setPublishedDate(Date.from(changed(contents)));
        feed.setEntries(contents.stream().map(it -> entry(it, frame)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Not the present hour: a feed in which nothing changed stays what it was. */
    private static Instant changed(List<Content> contents) {
        return contents.stream()
                .map(Content::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static SyndEntry entry(Content content, Frame frame) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle(Plain.text(frame.t(content.title())));
        entry.setLink(frame.absolute(content.path()));
        // the address may change, the number does not
        entry.setUri("urn:parvis:" + frame.commune().insee() + ":content:" + content.id());
        entry.setPublishedDate(Date.from(content.publishedAt()));
        entry.setUpdatedDate(Date.from(content.changedAt()));
        entry.setAuthor(frame.commune().name());
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(Plain.text(frame.t(content.summary())));
        entry.setDescription(summary);
        return entry;
    }
}
