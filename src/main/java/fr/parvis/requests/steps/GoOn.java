package fr.parvis.requests.steps;

import fr.parvis.kernel.Actor;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.RequestMoved;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Transitions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs a circuit as far as it goes by itself. A definition cannot send a request round in a circle
 * without anybody (see the rule {@code MachinesDoNotLoop}), so each run comes to an end.
 */
@Component
public class GoOn {

    /** Ends that leave the request at its step. */
    private static final Set<String> ENDED = Set.of("withdrawn", "merged");

    private final Map<Kind, StepKind> kinds;
    private final StepRuns runs;
    private final Transitions transitions;
    private final RequestStore store;
    private final Procedures procedures;

    GoOn(
            List<StepKind> kinds,
            StepRuns runs,
            Transitions transitions,
            RequestStore store,
            Procedures procedures) {
        this.kinds = kinds.stream().collect(Collectors.toMap(StepKind::kind, Function.identity()));
        this.runs = runs;
        this.transitions = transitions;
        this.store = store;
        this.procedures = procedures;
    }

    /** Received: no step was left. Moved: the one before is left, whatever it waited for. */
    @EventListener
    void on(Arrived arrived) {
        if (arrived.request().version() > 0) {
            leave(arrived.request(), arrived.revision());
        }
        enter(arrived.request(), arrived.revision());
    }

    @EventListener
    void on(RequestMoved moved) {
        if (moved.what().equals("completed")) {
            look(moved.id());
        } else if (ENDED.contains(moved.what())) {
            Request request = store.find(moved.id()).orElseThrow();
            leave(request, procedures.revision(request.revisionId()));
        }
    }

    /** Looks again at the step where a request waits, and goes on if it is over. */
    @Transactional
    public void look(long id) {
        Request request = store.lock(id);
        Revision revision = procedures.revision(request.revisionId());
        Work work = Work.of(request, revision);
        StepKind kind = kinds.get(work.step().kind());
        if (request.closed()) {
            leave(request, revision);
            return;
        }
        Optional<Boolean> due = kind == null ? Optional.empty() : runs.dueAt(id, request.step());
        if (due.isEmpty()) {
            return;
        }
        switch (kind.look(work, due.get())) {
            case Standing.ForPeople _ -> {}
            case Standing.Waits(var until) when until == null -> {}
            case Standing.Waits(var until) -> runs.wakeAt(id, until);
            case Standing.Done _ -> follow(work, work.step().ownWay(), "");
            case Standing.Failed(var why) -> follow(work, work.step().sideWay(), why);
        }
    }

    private void enter(Request request, Revision revision) {
        Work work = Work.of(request, revision);
        StepKind kind = kinds.get(work.step().kind());
        if (request.closed() || kind == null) {
            return;
        }
        switch (kind.enter(work)) {
            case Standing.ForPeople _ -> {}
            case Standing.Waits(var until) -> runs.begin(request.id(), request.step(), until);
            case Standing.Done _ -> goOn(work, work.step().ownWay());
            case Standing.Failed(var why) -> {
                runs.begin(request.id(), request.step(), null);
                follow(work, work.step().sideWay(), why);
            }
        }
    }

    /** Without a way, the request stays, and agents read why. */
    private void follow(Work work, Optional<Transition> way, String why) {
        if (way.isEmpty()) {
            runs.stop(work.request().id(), why);
            return;
        }
        leave(work.request(), work.revision());
        goOn(work, way);
    }

    private void goOn(Work work, Optional<Transition> way) {
        Transition taken = way.orElseThrow();
        Request request = work.request();
        var order = new Move(request.id(), request.version(), taken.id(), "", null);
        Request now =
                Actor.call(
                        Actor.SYSTEM,
                        () ->
                                transitions
                                        .carryOut(request, work.revision(), taken, order)
                                        .orThrow());
        enter(now, work.revision());
    }

    private void leave(Request request, Revision revision) {
        runs.end(request.id())
                .flatMap(revision.definition().circuit()::find)
                .filter(step -> kinds.containsKey(step.kind()))
                .ifPresent(step -> kinds.get(step.kind()).leave(new Work(request, revision, step)));
    }
}
