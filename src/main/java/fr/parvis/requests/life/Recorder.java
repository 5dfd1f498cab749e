package fr.parvis.requests.life;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.RequestDecided;
import fr.parvis.requests.RequestMoved;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down that a request changed: in its history, to the journal, to the pages that show it.
 */
@Component
public class Recorder {

    /** Signals carry {@code commune:request}; pages open anywhere look again. */
    public static final String TOPIC = "requests";

    private final History history;
    private final ApplicationEventPublisher events;
    private final Signals signals;
    private final Clock clock;

    Recorder(History history, ApplicationEventPublisher events, Signals signals, Clock clock) {
        this.history = history;
        this.events = events;
        this.signals = signals;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void record(Request now, RequestEvent.Kind kind, String transition, String words) {
        history.add(now.id(), RequestEvent.now(clock.instant(), kind, now, transition, words));
        tell(now, kind.name().toLowerCase(Locale.ROOT));
    }

    /** For changes that have their own table, such as messages. */
    public void tell(Request now, String what) {
        events.publishEvent(new RequestMoved(now.id(), now.number(), what, now.step()));
        signals.publish(TOPIC, CommuneScope.current() + ":" + now.id());
    }

    void decided(Request now) {
        events.publishEvent(
                new RequestDecided(now.id(), now.number(), now.procedureCode(), now.outcome()));
    }
}
