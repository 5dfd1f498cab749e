package fr.parvis.notices.push;

import fr.parvis.commune.Communes;
import fr.parvis.notices.push.PushRows.Waiting;
import fr.parvis.notices.push.SubscriptionRows.Subscription;
import fr.parvis.notices.queue.Line;
import fr.parvis.notices.web.Outgoing;
import fr.parvis.notices.web.OutgoingAddress;
import fr.parvis.ui.Addresses;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands one message to the push service of its browser. */
@Component
class DeliverPush implements Line {

    static final String KIND = "push";

    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_DOUBLED = 8;

    private final PushRows rows;
    private final SubscriptionRows subscriptions;
    private final PushPost post;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliverPush(
            PushRows rows,
            SubscriptionRows subscriptions,
            PushPost post,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.post = post;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the request: keys, headers, sealed body. */
    @Component
    static class PushPost {

        private final PushKeys keys;
        private final Outgoing outgoing;
        private final OutgoingAddress addresses;
        private final Communes communes;
        private final Addresses pages;
        private final Clock clock;

        PushPost(
                PushKeys keys,
                Outgoing outgoing,
                OutgoingAddress addresses,
                Communes communes,
                Addresses pages,
                Clock clock) {
            this.keys = keys;
            this.outgoing = outgoing;
            this.addresses = addresses;
            this.communes = communes;
            this.pages = pages;
            this.clock = clock;
        }

        /** Empty when the subscription leads nowhere any more. */
        Optional<Outgoing.Answer> post(Waiting waiting, Subscription to) {
            return addresses
                    .read(to.endpoint())
                    .flatMap(
                            endpoint ->
                                    keys.current()
                                            .map(vapid -> post(waiting, to, endpoint, vapid)));
        }

        private Outgoing.Answer post(Waiting waiting, Subscription to, URI endpoint, Vapid vapid) {
            Instant now = clock.instant();
            Duration left = Duration.between(now, waiting.expiresAt().toInstant());
            String contact = pages.of(communes.current(), "/");
            byte[] plain = waiting.payload().getBytes(StandardCharsets.UTF_8);
            return outgoing.post(
                    endpoint,
                    Map.of(
                            "Authorization", vapid.authorization(endpoint, now, contact),
                            "Content-Encoding", "aes128gcm",
                            "Content-Type", "application/octet-stream",
                            "TTL", Long.toString(Math.max(0, left.toSeconds())),
                            "Urgency", waiting.urgency().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "Topic", waiting.topic()),
                    Encrypt.message(plain, to.browser(), to.auth()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> work(long id) {
        Optional<Waiting> waiting = rows.waiting(id);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Optional<Outgoing.Answer> answer =
                subscriptions
                        .get(waiting.get().subscriptionId())
                        .flatMap(to -> post.post(waiting.get(), to));
        if (answer.isEmpty()) {
            rows.end(id, "GONE", "");
            return Optional.empty();
        }
        return transaction.execute(_ -> note(waiting.get(), answer.get()));
    }

    private Optional<Instant> note(Waiting waiting, Outgoing.Answer answer) {
        String reason = answer.status() == 0 ? answer.said() : "HTTP " + answer.status();
        if (answer.status() == NOT_FOUND || answer.status() == GONE) {
            subscriptions.remove(waiting.subscriptionId());
            events.publishEvent(new PushGone(waiting.subscriptionId()));
            rows.end(waiting.id(), "GONE", reason);
        } else if (answer.status() >= 200 && answer.status() <= CREATED + 1) {
            rows.end(waiting.id(), "SENT", "");
        } else if (answer.passing()) {
            return later(waiting, answer, reason);
        } else {
            rows.end(waiting.id(), "FAILED", reason);
        }
        return Optional.empty();
    }

    /** Until it would come too late. */
    private Optional<Instant> later(Waiting waiting, Outgoing.Answer answer, String reason) {
        long doubled = FIRST_PAUSE.toSeconds() << Math.min(waiting.attempts(), MOST_DOUBLED);
        Instant next = clock.instant().plusSeconds(Math.max(doubled, answer.retryAfter()));
        if (next.isAfter(waiting.expiresAt().toInstant())) {
            rows.end(waiting.id(), "FAILED", reason);
            return Optional.empty();
        }
        rows.failed(waiting.id(), reason);
        return Optional.of(next);
    }
}
