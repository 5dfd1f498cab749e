package fr.parvis.kiosk;

import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up kiosks, lets another screen in, takes them away; each is in the journal. */
@Component
public class ChangeKiosks {

    private static final int SHORTEST_WAIT = 5;
    private static final int LONGEST_WAIT = 600;

    private final KioskStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeKiosks(KioskStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param idleSeconds after which it asks whether somebody is still there
     * @return its number
     */
    @Transactional
    public long add(String name, Collection<Service> services, int idleSeconds) {
        long id = store.add(name, services, Math.clamp(idleSeconds, SHORTEST_WAIT, LONGEST_WAIT));
        events.publishEvent(KioskChanged.of("added", id, name));
        return id;
    }

    /** The screen that holds it is shut out. */
    @Transactional
    public void turn(Kiosk kiosk) {
        store.turn(kiosk.id());
        events.publishEvent(KioskChanged.of("turned", kiosk.id(), kiosk.name()));
    }

    @Transactional
    public void end(Kiosk kiosk) {
        store.end(kiosk.id(), clock.instant());
        events.publishEvent(KioskChanged.of("ended", kiosk.id(), kiosk.name()));
    }
}
