package fr.parvis.requests.live;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.requests.life.Recorder;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events for the pages that show a request, at the desk and on the tracking page: one
 * listening connection to the database per node, whatever the number of pages.
 */
@Component
public class LiveRequests {

    /** Name of the only event: look again. It carries nothing, so it can betray nothing. */
    public static final String CHANGED = "changed";

    private static final Duration BEAT = Duration.ofSeconds(20);

    /** The browser comes back by itself; meanwhile a sign-out or a lost right takes effect. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration COME_BACK = Duration.ofSeconds(3);
    private static final Duration COME_BACK_WHEN_FULL = Duration.ofMinutes(1);

    private final Followers followers = new Followers();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("live-requests").factory());

    LiveRequests(Signals signals) {
        signals.subscribe(Recorder.TOPIC, this::heard);
        heart.scheduleAtFixedRate(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * The answer of a controller whose reader may see this request: an event named {@link #CHANGED}
     * at each change, until the reader leaves. Where too many follow already, an answer that ends
     * at once and asks to come back later: the page works without.
     */
    public SseEmitter follow(CommuneId commune, long request) {
        String key = commune + ":" + request;
        var emitter = new SseEmitter(LONGEST.toMillis());
        var follower = new Follower(emitter);
        if (!followers.add(key, follower)) {
            follower.greet(COME_BACK_WHEN_FULL);
            follower.end();
            return emitter;
        }
        emitter.onCompletion(() -> followers.remove(key, follower));
        emitter.onTimeout(follower::end);
        emitter.onError(_ -> followers.remove(key, follower));
        follower.greet(COME_BACK);
        return emitter;
    }

    void beat() {
        followers.all(Follower::beat);
    }

    /** How many pages follow on this node. */
    int pages() {
        return followers.count();
    }

    private void heard(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            followers.all(Follower::changed);
        } else {
            followers.of(payload, Follower::changed);
        }
    }

    /** Before the web server waits for its last answers: these would never end. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        heart.shutdownNow();
        followers.all(Follower::end);
    }
}
