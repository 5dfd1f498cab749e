package fr.parvis.site.kinds;

import fr.parvis.database.Signals;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentChanged;
import fr.parvis.site.content.ContentPublished;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentWithdrawn;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Banner;
import fr.parvis.ui.BannerSource;
import fr.parvis.ui.Frame;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The urgent banner that is published, the gravest first, from memory: every page asks for it. What
 * is in memory is forgotten on every node when a banner is published, changed or withdrawn.
 */
@Component
class UrgentBanner implements BannerSource {

    private static final String TOPIC = "site-banner";
    private static final int MOST = 10;

    private final Contents contents;
    private final Signals signals;
    private final Clock clock;
    private final Map<Integer, List<Content>> known = new ConcurrentHashMap<>();

    UrgentBanner(Contents contents, Signals signals, Clock clock) {
        this.contents = contents;
        this.signals = signals;
        this.clock = clock;
        signals.subscribe(TOPIC, this::changed);
    }

    @Override
    public Optional<Banner> banner(Frame frame) {
        Instant now = clock.instant();
        return known.computeIfAbsent(frame.commune().id().value(), _ -> read()).stream()
                .filter(one -> one.expiresAt() == null || one.expiresAt().isAfter(now))
                .min(Comparator.comparing(one -> tone(one.facts())))
                .map(one -> banner(one, frame));
    }

    private List<Content> read() {
        return contents.published(ContentQuery.of(Sort.BANNER.code()).most(MOST));
    }

    private static Banner banner(Content content, Frame frame) {
        Optional<String> more = content.facts().text("more");
        boolean body = !content.body().fr().isBlank();
        String href = more.orElse(body ? content.path() : null);
        return new Banner(
                tone(content.facts()),
                frame.t(content.title()),
                frame.t(content.summary()),
                href,
                href == null
                        ? null
                        : content.facts()
                                .text("more-label")
                                .orElseGet(() -> frame.t("site.kinds.banner.more")),
                content.expiresAt());
    }

    private static Banner.Tone tone(Answers facts) {
        return switch (facts.text("tone").orElse("")) {
            case "danger" -> Banner.Tone.DANGER;
            case "calm" -> Banner.Tone.CALM;
            default -> Banner.Tone.WARNING;
        };
    }

    @EventListener
    void published(ContentPublished fact) {
        forget(fact.kind());
    }

    @EventListener
    void changed(ContentChanged fact) {
        forget(fact.kind());
    }

    @EventListener
    void withdrawn(ContentWithdrawn fact) {
        forget(fact.kind());
    }

    private void forget(String kind) {
        if (!kind.equals(Sort.BANNER.code())) {
            return;
        }
        int commune = CommuneScope.current().value();
        signals.publish(TOPIC, String.valueOf(commune));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            known.remove(commune);
                        }
                    });
        } else {
            known.remove(commune);
        }
    }

    private void changed(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            known.clear();
        } else {
            known.remove(Integer.valueOf(payload));
        }
    }
}
