package fr.parvis.procedures.doctor.rehearsal;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ways through a circuit that take, together, every transition at least once: the way of a request
 * that goes well, then one for each transition not yet taken, by the shortest way to it and the
 * usual way after it. As many as there are transitions at most, where all combinations would be
 * thousands.
 */
final class Trails {

    private final Circuit circuit;
    private final Set<Transition> taken = new HashSet<>();

    Trails(Circuit circuit) {
        this.circuit = circuit;
    }

    List<List<Leg>> all() {
        List<List<Leg>> trails = new ArrayList<>();
        Optional<Step> start = circuit.find(circuit.start());
        if (start.isEmpty()) {
            return trails;
        }
        trails.add(finish(new ArrayList<>(), start.get()));
        for (Step step : circuit.steps()) {
            for (Transition way : step.ways()) {
                if (!taken.contains(way)) {
                    through(start.get(), step, way).ifPresent(trails::add);
                }
            }
        }
        return trails;
    }

    private Optional<List<Leg>> through(Step start, Step step, Transition way) {
        return shortest(start, step)
                .map(
                        legs -> {
                            legs.add(leg(step, way));
                            return finish(legs, next(step, way).orElse(step));
                        });
    }

    /** The usual way from here; stops where it would go round. */
    private List<Leg> finish(List<Leg> legs, Step from) {
        Step step = from;
        Set<Step> seen = new HashSet<>();
        while (seen.add(step)) {
            Optional<Transition> way = step.end() ? Optional.empty() : onward(step);
            legs.add(leg(step, way.orElse(null)));
            Optional<Step> next = way.isEmpty() ? Optional.empty() : next(step, way.get());
            if (next.isEmpty()) {
                return legs;
            }
            step = next.get();
        }
        return legs;
    }

    /** Where nothing goes well, whatever ends. */
    private static Optional<Transition> onward(Step step) {
        return step.ownWay()
                .or(() -> step.ways().stream().filter(way -> way.action().ends()).findFirst());
    }

    private Leg leg(Step step, Transition way) {
        if (way != null) {
            taken.add(way);
        }
        return new Leg(step, way);
    }

    /** The resident answers, and the request is where it was. */
    private Optional<Step> next(Step step, Transition way) {
        return way.action() == Action.ASK_RESIDENT ? Optional.of(step) : circuit.find(way.to());
    }

    private Optional<List<Leg>> shortest(Step start, Step goal) {
        Map<Step, Leg> cameBy = new HashMap<>();
        Set<Step> seen = new HashSet<>(Set.of(start));
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            Step step = ahead.poll();
            if (step.equals(goal)) {
                return Optional.of(back(cameBy, start, goal));
            }
            for (Transition way : step.ways()) {
                next(step, way)
                        .filter(seen::add)
                        .ifPresent(
                                next -> {
                                    cameBy.put(next, new Leg(step, way));
                                    ahead.add(next);
                                });
            }
        }
        return Optional.empty();
    }

    private List<Leg> back(Map<Step, Leg> cameBy, Step start, Step goal) {
        List<Leg> legs = new ArrayList<>();
        for (Step step = goal; !step.equals(start); step = legs.getFirst().step()) {
            legs.addFirst(cameBy.get(step));
        }
        legs.forEach(leg -> taken.add(leg.way()));
        return legs;
    }
}
