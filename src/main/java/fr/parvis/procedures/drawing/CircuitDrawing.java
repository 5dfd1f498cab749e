package fr.parvis.procedures.drawing;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.CircuitView.Slab;
import fr.parvis.procedures.CircuitView.Way;
import fr.parvis.procedures.WalkedStep;
import fr.parvis.ui.Frame;
import fr.parvis.ui.TimelineStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts slabs, ways and words of one circuit together, as far as a request has walked it. */
public final class CircuitDrawing {

    private final Circuit circuit;
    private final List<WalkedStep> walked;
    private final String current;
    private final Frame frame;
    private final Map<String, Caption> captions = new LinkedHashMap<>();

    public CircuitDrawing(Circuit circuit, List<WalkedStep> walked, String current, Frame frame) {
        this.circuit = circuit;
        this.walked = walked;
        this.current = current;
        this.frame = frame;
        captions.put(WalkedStep.RECEIVED, new Caption(frame.t("procedures.circuit.received"), ""));
        circuit.steps().forEach(step -> captions.put(step.id(), Caption.of(step, frame)));
    }

    public CircuitView draw() {
        Ways ways = new Ways(circuit);
        FloorPlan plan = new FloorPlan(circuit, captions, ways.lanesAbove());
        List<Slab> slabs = new ArrayList<>();
        plan.all()
                .forEach((step, place) -> slabs.add(slab(captions.get(step), place, style(step))));
        List<Way> lines = new ArrayList<>(ways.draw(plan, trail()));
        askingSteps(plan).forEach(step -> waiting(plan, step, slabs, lines));
        List<TimelineStep> list = list();
        return new CircuitView(plan.width(), plan.height(), describe(list), slabs, lines, list);
    }

    private static Slab slab(Caption caption, Place place, String style) {
        return new Slab(
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                style,
                caption.shape(),
                caption.at(place, style));
    }

    private void waiting(FloorPlan plan, String step, List<Slab> slabs, List<Way> lines) {
        Place from = plan.of(step);
        Place place = plan.waiting(step);
        slabs.add(slab(new Caption("", frame.t("procedures.circuit.waiting")), place, ""));
        int out = from.middle() - 14;
        int back = from.middle() + 14;
        lines.add(
                new Way(
                        "M%d %dV%d".formatted(out, from.bottom(), place.y() - 8),
                        Ways.down(out, place.y()),
                        false,
                        true));
        lines.add(
                new Way(
                        "M%d %dV%d".formatted(back, place.y(), from.bottom() + 8),
                        Ways.up(back, from.bottom()),
                        false,
                        true));
    }

    private List<String> askingSteps(FloorPlan plan) {
        return circuit.steps().stream()
                .filter(step -> plan.onPath(step.id()))
                .filter(
                        step ->
                                step.transitions().stream()
                                        .anyMatch(way -> way.action() == Action.ASK_RESIDENT))
                .map(Step::id)
                .toList();
    }

    private String style(String step) {
        if (step.equals(current)) {
            return circuit.step(step).end() ? "done" : "now";
        }
        return when(step).isPresent() ? "done" : "";
    }

    private Optional<WalkedStep> when(String step) {
        return walked.stream().filter(one -> one.id().equals(step)).reduce((_, later) -> later);
    }

    private List<String> trail() {
        return Stream.concat(walked.stream().map(WalkedStep::id), Stream.ofNullable(current))
                .toList();
    }

    /** The main path, then where the request stands when that is beside it. */
    private List<TimelineStep> list() {
        List<String> ids = new ArrayList<>(List.of(WalkedStep.RECEIVED));
        circuit.mainPath().stream().map(Step::id).forEach(ids::add);
        if (current != null && !ids.contains(current)) {
            ids.removeIf(id -> !id.equals(WalkedStep.RECEIVED) && when(id).isEmpty());
            ids.add(current);
        }
        return ids.stream().map(this::listed).toList();
    }

    private TimelineStep listed(String id) {
        Caption caption = captions.get(id);
        Optional<WalkedStep> past = id.equals(current) ? Optional.empty() : when(id);
        return new TimelineStep(
                state(id),
                caption.name(),
                past.map(WalkedStep::when).orElse(null),
                caption.detail().isEmpty() ? null : caption.detail());
    }

    private TimelineStep.State state(String id) {
        return switch (style(id)) {
            case "done" -> TimelineStep.State.DONE;
            case "now" -> TimelineStep.State.CURRENT;
            default -> TimelineStep.State.TO_COME;
        };
    }

    private String describe(List<TimelineStep> list) {
        String path =
                list.stream()
                        .map(
                                step ->
                                        step.state() == TimelineStep.State.CURRENT
                                                ? frame.t("procedures.circuit.here", step.title())
                                                : step.title())
                        .collect(Collectors.joining(", "));
        String others =
                circuit.steps().stream()
                        .filter(step -> !circuit.mainPath().contains(step))
                        .map(step -> frame.t(step.name()))
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? frame.t("procedures.circuit.description", path)
                : frame.t("procedures.circuit.description-others", path, others);
    }
}
