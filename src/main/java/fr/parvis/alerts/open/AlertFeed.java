package fr.parvis.alerts.open;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Told;
import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The last alerts as RSS 2.0; each leads to its page and encloses its CAP message. */
@Component
class AlertFeed {

    private static final int LAST = 20;

    private final AlertStore alerts;
    private final AlertWords words;
    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    AlertFeed(
            AlertStore alerts,
            AlertWords words,
            Languages languages,
            Addresses addresses,
            Communes communes) {
        this.alerts = alerts;
        this.words = words;
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    String rss() {
        Commune commune = communes.current();
        var french = languages.words(Locale.FRENCH);
        var feed = new SyndFeedImpl();
        feed.setFeedType("rss_2.0");
        feed.setTitle(french.get("alerts.feed.title", commune.name()));
        feed.setDescription(french.get("alerts.feed.what", commune.name()));
        feed.setLink(addresses.of(commune, "/alertes"));
        feed.setLanguage("fr");
        feed.setEntries(alerts.told(0, LAST).stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException broken) {
            throw new IllegalStateException("the feed of alerts cannot be written", broken);
        }
    }

    private SyndEntry entry(Told told) {
        var entry = new SyndEntryImpl();
        var wave = told.wave();
        entry.setTitle(
                words.headline(told.alert().level(), wave.kind(), wave.title(), Locale.FRENCH));
        entry.setLink(words.page(told.alert().id()));
        entry.setUri(words.page(told.alert().id()) + "#" + wave.id());
        entry.setPublishedDate(Date.from(wave.at()));
        var text = new SyndContentImpl();
        text.setType("text/plain");
        text.setValue(wave.body());
        entry.setDescription(text);
        var cap = new SyndEnclosureImpl();
        cap.setUrl(words.page(told.alert().id()) + ".cap");
        cap.setType("application/cap+xml");
        entry.setEnclosures(List.of(cap));
        return entry;
    }
}
