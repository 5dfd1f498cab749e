package fr.parvis.requests.deadlines;

import fr.parvis.account.Correspondent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the requests that somebody is warned of, and writes down that heads were told. */
@Component
class WarnedRequests {

    /** Elsewhere the machine waits, and knows itself what to do at the limit. */
    private static final Set<Kind> OF_PEOPLE =
            EnumSet.of(Kind.REVIEW, Kind.APPROVAL, Kind.DECISION, Kind.APPOINTMENT, Kind.SIGNATURE);

    private final RequestStore store;
    private final Procedures procedures;
    private final Recorder recorder;

    WarnedRequests(RequestStore store, Procedures procedures, Recorder recorder) {
        this.store = store;
        this.procedures = procedures;
        this.recorder = recorder;
    }

    List<Warned> of(List<Long> ids) {
        return ids.stream().map(id -> store.find(id).orElseThrow()).map(this::warned).toList();
    }

    List<Warned> thatPeopleHold(List<Long> ids) {
        return of(ids).stream().filter(one -> OF_PEOPLE.contains(one.step().kind())).toList();
    }

    /**
     * @param told may be none
     */
    void escalated(Warned late, List<Correspondent> told) {
        String names =
                told.stream().map(one -> one.agent().presented()).collect(Collectors.joining(", "));
        recorder.record(late.request(), RequestEvent.Kind.ESCALATED, "", names);
    }

    private Warned warned(Request request) {
        return new Warned(request, procedures.revision(request.revisionId()));
    }
}
