package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Post;
import fr.parvis.alerts.settings.AlertSettingStore;
import fr.parvis.alerts.settings.AlertSettings;
import fr.parvis.notices.web.Outgoing;
import fr.parvis.notices.web.OutgoingAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** On a social network that speaks as Mastodon does: {@code POST /api/v1/statuses}. */
@Component
class SocialChannel implements PostChannel {

    static final String CODE = "social";

    private final AlertSettingStore settings;
    private final Outgoing outgoing;
    private final OutgoingAddress addresses;
    private final AlertWords words;
    private final JsonMapper json;

    SocialChannel(
            AlertSettingStore settings,
            Outgoing outgoing,
            OutgoingAddress addresses,
            AlertWords words,
            JsonMapper json) {
        this.settings = settings;
        this.outgoing = outgoing;
        this.addresses = addresses;
        this.words = words;
        this.json = json;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public boolean ready() {
        return settings.current().posts();
    }

    /** The key makes of two posts of one wave one, if we had to ask twice. */
    @Override
    public Posted post(Alert alert, Wave wave) {
        AlertSettings set = settings.current();
        Optional<URI> server = addresses.read(set.socialServer());
        if (server.isEmpty() || !set.posts()) {
            return new Posted.Never("unset");
        }
        String headline = words.headline(alert, wave, Locale.FRENCH);
        String text = Post.of(headline, wave.body(), words.page(alert.id()), "");
        String form =
                "status=%s&visibility=public&language=fr"
                        .formatted(URLEncoder.encode(text, StandardCharsets.UTF_8));
        Outgoing.Answer answer =
                outgoing.post(
                        server.get().resolve("/api/v1/statuses"),
                        Map.of(
                                "Authorization", "Bearer " + set.socialToken(),
                                "Content-Type", "application/x-www-form-urlencoded",
                                "Idempotency-Key", "parvis-" + wave.about()),
                        form.getBytes(StandardCharsets.UTF_8));
        return verdict(answer);
    }

    private Posted verdict(Outgoing.Answer answer) {
        if (answer.ok()) {
            return new Posted.Done(where(answer.said()));
        }
        String reason = answer.status() == 0 ? answer.said() : "HTTP " + answer.status();
        return answer.passing() ? new Posted.Later(reason) : new Posted.Never(reason);
    }

    private String where(String said) {
        try {
            String url = json.readTree(said).path("url").asString("");
            return url.startsWith("https://") || url.startsWith("http://") ? url : "";
        } catch (JacksonException unreadable) {
            return "";
        }
    }
}
