package fr.parvis.notices.push;

import fr.parvis.notices.queue.Queue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes push messages down; {@link DeliverPush} takes them from there. */
@Component
class QueuePush implements PushMessages {

    private final PushRows rows;
    private final SubscriptionRows subscriptions;
    private final Queue queue;
    private final JsonMapper json;
    private final Clock clock;

    QueuePush(
            PushRows rows,
            SubscriptionRows subscriptions,
            Queue queue,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.queue = queue;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean send(PushMessage message) {
        Optional<Long> id = rows.add(message, payload(message));
        id.ifPresent(it -> queue.add(DeliverPush.KIND, it, clock.instant()));
        return id.isPresent() || subscriptions.get(message.subscription()).isPresent();
    }

    /** What {@code push.js} reads in the browser. */
    private String payload(PushMessage message) {
        String text = message.text();
        String payload = json(message, text);
        while (payload.getBytes(StandardCharsets.UTF_8).length > Encrypt.LONGEST) {
            text =
                    text.substring(
                            0,
                            text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
            payload = json(message, text + "…");
        }
        return payload;
    }

    private String json(PushMessage message, String text) {
        return json.writeValueAsString(
                Map.of(
                        "title", message.title(),
                        "body", text,
                        "url", message.url(),
                        "tag", message.tag()));
    }

    @Override
    public PushFigures figures(String about) {
        return rows.figures(about);
    }
}
