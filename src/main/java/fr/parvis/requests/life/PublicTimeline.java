package fr.parvis.requests.life;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.TimelineStep;
import fr.parvis.ui.TimelineStep.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The life of a request in the resident's words: what was done, what is going on, what comes next.
 */
@Component
public class PublicTimeline {

    private static final Set<RequestEvent.Kind> INTERNAL =
            Set.of(
                    RequestEvent.Kind.TAKEN,
                    RequestEvent.Kind.RELEASED,
                    RequestEvent.Kind.APPROVED,
                    RequestEvent.Kind.ESCALATED,
                    RequestEvent.Kind.HANDED_OVER,
                    RequestEvent.Kind.LEAVING,
                    RequestEvent.Kind.CAME_BACK);

    private final History history;

    PublicTimeline(History history) {
        this.history = history;
    }

    public List<TimelineStep> of(Request request, Revision revision, Frame frame) {
        Circuit circuit = revision.definition().circuit();
        List<TimelineStep> steps = new ArrayList<>();
        history.of(request.id()).stream()
                .filter(event -> !INTERNAL.contains(event.kind()))
                .map(event -> done(event, circuit, frame))
                .forEach(steps::add);
        if (!request.closed()) {
            steps.add(current(request, circuit, frame));
            toCome(request, circuit)
                    .forEach(
                            step ->
                                    steps.add(
                                            new TimelineStep(
                                                    State.TO_COME, frame.t(step.publicName()))));
        }
        return steps;
    }

    /** What happens to a request just sent, when all goes well. */
    public static List<TimelineStep> fromTheStart(Revision revision, Frame frame) {
        List<TimelineStep> steps = new ArrayList<>();
        steps.add(new TimelineStep(State.DONE, frame.t("requests.event.received")));
        revision.definition()
                .circuit()
                .mainPath()
                .forEach(
                        step ->
                                steps.add(
                                        new TimelineStep(
                                                State.TO_COME, frame.t(step.publicName()))));
        return steps;
    }

    private static TimelineStep done(RequestEvent event, Circuit circuit, Frame frame) {
        String title =
                switch (event.kind()) {
                    case RECEIVED,
                            EXTENDED,
                            ASKED,
                            COMPLETED,
                            WITHDRAWN,
                            CLOSED,
                            TAKEN,
                            RELEASED,
                            APPROVED,
                            ESCALATED,
                            REOPENED,
                            MERGED,
                            JOINED,
                            SPLIT,
                            HANDED_OVER,
                            TRANSFERRED,
                            LEAVING,
                            FORWARDED,
                            CAME_BACK,
                            ARRIVED_FROM ->
                            frame.t("requests.event." + event.kind().name().toLowerCase());
                    case MOVED, DECIDED ->
                            frame.t("requests.event.status." + event.status().name().toLowerCase());
                };
        return new TimelineStep(
                State.DONE,
                event.kind() == RequestEvent.Kind.MOVED
                        ? frame.t(circuit.step(event.step()).publicName())
                        : title,
                event.at(),
                detail(event, circuit, title, frame));
    }

    /** Why it goes on again; in an end, what the procedure says of it. */
    private static String detail(RequestEvent event, Circuit circuit, String title, Frame frame) {
        return switch (event.kind()) {
            case REOPENED -> event.words();
            case DECIDED, CLOSED ->
                    circuit.find(event.step())
                            .filter(Step::end)
                            .map(step -> frame.t(step.publicName()))
                            .filter(words -> !words.equals(title))
                            .orElse(null);
            default -> null;
        };
    }

    private static TimelineStep current(Request request, Circuit circuit, Frame frame) {
        return request.clock().suspended()
                ? new TimelineStep(State.CURRENT, frame.t("requests.event.yours"))
                : new TimelineStep(
                        State.CURRENT,
                        frame.t(circuit.step(request.step()).publicName()),
                        null,
                        frame.t("requests.event.now"));
    }

    /** The rest of the way when all goes well; nothing is promised once off that way. */
    private static List<Step> toCome(Request request, Circuit circuit) {
        List<Step> path = circuit.mainPath();
        int here = path.stream().map(Step::id).toList().indexOf(request.step());
        return here < 0 ? List.of() : path.subList(here + 1, path.size());
    }

    /** What the town hall wrote when it refused; empty where nothing was refused. */
    public String reasons(Request request) {
        return "refused".equals(request.outcome())
                ? history.of(request.id()).stream()
                        .filter(event -> event.kind() == RequestEvent.Kind.DECIDED)
                        .map(RequestEvent::words)
                        .reduce("", (_, later) -> later)
                : "";
    }
}
