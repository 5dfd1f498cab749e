package fr.parvis.requests.passing;

import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestChange;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives a request that could not be passed on back to who sent it, as work of today, with the
 * reason.
 */
@Component
class BringBack {

    private final Passages passages;
    private final RequestStore store;
    private final Deadlines deadlines;
    private final Recorder recorder;
    private final Reasons reasons;
    private final ApplicationEventPublisher events;

    BringBack(
            Passages passages,
            RequestStore store,
            Deadlines deadlines,
            Recorder recorder,
            Reasons reasons,
            ApplicationEventPublisher events) {
        this.passages = passages;
        this.store = store;
        this.deadlines = deadlines;
        this.recorder = recorder;
        this.reasons = reasons;
        this.events = events;
    }

    /**
     * @param why its words are under {@code requests.passing.back.WHY}
     */
    void bring(Passage passage, Request request, String why) {
        passages.cameBack(passage.id());
        if (request.closed()) {
            return;
        }
        RequestChange change =
                RequestChange.of(request)
                        .at(
                                request.departmentId(),
                                request.step(),
                                request.status(),
                                deadlines.today())
                        .takenBy(passage.agent());
        Request now = store.save(request, change).orThrow();
        recorder.record(now, RequestEvent.Kind.CAME_BACK, "", reasons.of(why, passage));
        events.publishEvent(new CameBack(now.id(), passage.agent()));
    }
}
