package fr.parvis.alerts.writing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Post;
import fr.parvis.alerts.sending.AlertWords;
import fr.parvis.alerts.sending.Estimate;
import fr.parvis.alerts.sending.Estimates;
import fr.parvis.alerts.settings.AlertSettingStore;
import fr.parvis.alerts.settings.AlertSettings;
import fr.parvis.alerts.writing.ReadAlert.Reading;
import fr.parvis.subscribers.TopicCatalogue;
import fr.parvis.ui.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of who writes an alert. */
@Component
class ShowWriting {

    private final Estimates estimates;
    private final TopicCatalogue topics;
    private final AlertSettingStore settings;
    private final Approvers approvers;
    private final AlertWords words;

    ShowWriting(
            Estimates estimates,
            TopicCatalogue topics,
            AlertSettingStore settings,
            Approvers approvers,
            AlertWords words) {
        this.estimates = estimates;
        this.topics = topics;
        this.settings = settings;
        this.approvers = approvers;
        this.words = words;
    }

    Estimate estimate(Reading reading) {
        return estimates.of(reading.draft());
    }

    /** Adds what only the estimate shows: it costs too much, or nobody could agree. */
    Estimate judge(Reading reading, SignedInAgent author) {
        Estimate estimate = estimate(reading);
        if (!estimate.affordable()) {
            reading.faults().putIfAbsent("canaux", "cap");
        }
        if (estimate.twoPeople() && approvers.besides(author.id()).isEmpty()) {
            reading.faults().putIfAbsent("canaux", "alone");
        }
        return estimate;
    }

    /** The pictures of the map come from outside, on this page only. */
    String form(
            AlertForm form,
            Reading reading,
            boolean judge,
            Model model,
            HttpServletResponse response) {
        AlertSettings set = settings.current();
        response.setHeader("Content-Security-Policy", policy(set.tiles()));
        model.addAttribute(
                "page",
                WritePage.of(
                        form,
                        reading,
                        judge,
                        estimate(reading),
                        topics.all(),
                        set.tiles(),
                        set.mapCentre()));
        return "alerts/write";
    }

    private static String policy(String tiles) {
        String host = URI.create(tiles.replaceAll("[{}]", "")).getHost();
        return SecurityHeaders.CONTENT_SECURITY_POLICY.replace(
                "img-src 'self'", "img-src 'self' https://" + host);
    }

    String look(AlertForm form, Reading reading, Estimate estimate, Model model) {
        var draft = reading.draft();
        String headline =
                words.headline(draft.level(), Wave.Kind.ALERT, draft.title(), Locale.FRENCH);
        model.addAttribute("form", form);
        model.addAttribute("draft", draft);
        model.addAttribute("estimate", estimate);
        model.addAttribute("headline", headline);
        model.addAttribute("post", Post.of(headline, draft.body(), words.page(0), ""));
        return "alerts/look";
    }
}
