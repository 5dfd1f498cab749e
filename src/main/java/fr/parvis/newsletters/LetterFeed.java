package fr.parvis.newsletters;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Frame;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Letters as RSS 2.0. */
@Component
class LetterFeed {

    private final Addresses addresses;

    LetterFeed(Addresses addresses) {
        this.addresses = addresses;
    }

    String write(List<Letter> letters, Frame frame) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("rss_2.0");
        feed.setTitle(frame.t("newsletters.list", frame.commune().name()));
        feed.setLink(addresses.of(frame.commune(), "/lettres"));
        feed.setDescription(frame.t("newsletters.archive.lead"));
        feed.setLanguage("fr");
        feed.setEntries(letters.stream().map(letter -> entry(letter, frame)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SyndEntry entry(Letter letter, Frame frame) {
        String link = addresses.of(frame.commune(), letter.path());
        var entry = new SyndEntryImpl();
        entry.setTitle(letter.title());
        entry.setLink(link);
        entry.setUri(link);
        entry.setPublishedDate(Date.from(letter.sentAt()));
        var description = new SyndContentImpl();
        description.setType("text/plain");
        description.setValue(
                letter.items().stream()
                        .map(item -> frame.t(item.title()))
                        .collect(Collectors.joining(" · ")));
        entry.setDescription(description);
        return entry;
    }
}
