package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.MandateEnded;
import fr.parvis.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends mandates before their time. Ending twice is ending once. */
@Service
class EndMandate {

    private final MandateStore store;
    private final TellHolder tell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndMandate(MandateStore store, TellHolder tell, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.tell = tell;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param how see {@link MandateEnded}
     */
    @Transactional
    public void end(long id, String by, String how) {
        Made made = store.lock(id).orElseThrow();
        Mandate.State state = made.on(LocalDate.now(clock));
        if (state == Mandate.State.WAITING || state == Mandate.State.LIVING) {
            store.end(id, new Made.Ended(by, how));
            events.publishEvent(new MandateEnded(id, how));
            if (isToldToHolder(made, how)) {
                tell.ended(made);
            }
        }
    }

    /** Not who gave it back, nor an agent who has left and reads nothing any more. */
    private static boolean isToldToHolder(Made made, String how) {
        boolean gone = how.equals("left") && made.mandate().holder().kind() == Holder.Kind.AGENT;
        return !how.equals("holder") && !gone;
    }

    /** With the holder, who left or is no longer accredited. */
    @Transactional
    public void endAllOf(Holder.Kind kind, long holder) {
        store.openOf(kind, holder).forEach(id -> end(id, Actor.current().name(), "left"));
    }
}
