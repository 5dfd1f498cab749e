package fr.parvis.requests.passing;

import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestChange;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Residents;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a request as passed on: it goes on elsewhere. */
@Component
class EndHere {

    private final RequestStore store;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Recorder recorder;
    private final ApplicationEventPublisher events;
    private final Residents residents;

    EndHere(
            RequestStore store,
            Procedures procedures,
            Deadlines deadlines,
            Recorder recorder,
            ApplicationEventPublisher events,
            Residents residents) {
        this.store = store;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.recorder = recorder;
        this.events = events;
        this.residents = residents;
    }

    /** With the number it has there, which the resident gets beside the one they know. */
    void end(Request request, There there) {
        Request now = close(request, there.authority() + ", " + there.number());
        residents.tell(
                now,
                procedures.revision(now.revisionId()),
                "passed-on",
                List.of(there.authority(), there.number(), now.number()),
                null);
    }

    /**
     * @param where it goes on, in words
     */
    Request close(Request request, String where) {
        RequestChange change =
                RequestChange.of(request)
                        .resumed(
                                PublicStatus.CLOSED,
                                request.clock().resume(deadlines.today()),
                                null)
                        .released()
                        .closed(Request.TRANSMITTED, recorder.now());
        Request now = store.save(request, change).orThrow();
        Revision revision = procedures.revision(now.revisionId());
        recorder.record(now, RequestEvent.Kind.FORWARDED, "", where);
        events.publishEvent(new Arrived(now, revision));
        return now;
    }
}
