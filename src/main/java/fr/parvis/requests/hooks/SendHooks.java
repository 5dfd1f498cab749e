package fr.parvis.requests.hooks;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.hooks.Deliveries.Delivery;
import fr.parvis.requests.hooks.HookPost.Answer;
import fr.parvis.requests.steps.GoOn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, outside of any transaction: a slow program elsewhere holds no row here. Tried
 * again after longer and longer pauses, for a day and a half; then the step has failed.
 */
@Component
class SendHooks {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(8),
                    Duration.ofHours(24));

    private final Deliveries deliveries;
    private final Hooks hooks;
    private final HookPost post;
    private final GoOn goOn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendHooks(
            Deliveries deliveries,
            Hooks hooks,
            HookPost post,
            GoOn goOn,
            TransactionTemplate transaction,
            Clock clock) {
        this.deliveries = deliveries;
        this.hooks = hooks;
        this.post = post;
        this.goOn = goOn;
        this.transaction = transaction;
        this.clock = clock;
    }

    void everywhere(Communes communes) {
        for (Commune commune : communes.all()) {
            CommuneScope.run(commune.id(), this::here);
        }
    }

    void here() {
        deliveries.claim().forEach(this::send);
    }

    private void send(Delivery delivery) {
        Answer answer =
                hooks.named(delivery.hook())
                        .map(hook -> post.post(hook, delivery.id(), delivery.body()))
                        .orElse(new Answer(false, "unset"));
        boolean over = delivery.tries() >= PAUSES.size();
        String state = answer.ok() ? "DONE" : over ? "FAILED" : "WAITING";
        Instant next = over ? clock.instant() : clock.instant().plus(PAUSES.get(delivery.tries()));
        transaction.executeWithoutResult(
                _ -> {
                    deliveries.tried(delivery.id(), answer, state, next);
                    if (!state.equals("WAITING")) {
                        goOn.look(delivery.requestId());
                    }
                });
    }
}
