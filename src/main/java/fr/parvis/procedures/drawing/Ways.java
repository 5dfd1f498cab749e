package fr.parvis.procedures.drawing;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.CircuitView.Way;
import fr.parvis.procedures.WalkedStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines between slabs, each pair once. Those that leave the main row share a lane per goal. */
final class Ways {

    private record Pair(String from, String to) {}

    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final List<String> row;

    Ways(Circuit circuit) {
        row = new ArrayList<>(List.of(WalkedStep.RECEIVED));
        circuit.mainPath().stream().map(Step::id).forEach(row::add);
        pairs.add(new Pair(WalkedStep.RECEIVED, circuit.start()));
        for (Step step : circuit.steps()) {
            step.transitions().stream()
                    .filter(transition -> transition.to() != null)
                    .forEach(transition -> pairs.add(new Pair(step.id(), transition.to())));
        }
    }

    int lanesAbove() {
        return overRow().size();
    }

    List<Way> draw(FloorPlan plan, List<String> walked) {
        return pairs.stream().map(pair -> draw(pair, plan, follows(walked, pair))).toList();
    }

    /** Goals of ways that pass over the main row. */
    private List<String> overRow() {
        return pairs.stream()
                .filter(pair -> row.contains(pair.from()) && row.contains(pair.to()))
                .filter(pair -> !next(pair))
                .map(Pair::to)
                .distinct()
                .toList();
    }

    private boolean next(Pair pair) {
        return row.indexOf(pair.to()) == row.indexOf(pair.from()) + 1;
    }

    private static boolean follows(List<String> walked, Pair pair) {
        for (int i = 1; i < walked.size(); i++) {
            if (walked.get(i - 1).equals(pair.from()) && walked.get(i).equals(pair.to())) {
                return true;
            }
        }
        return false;
    }

    private Way draw(Pair pair, FloorPlan plan, boolean walked) {
        Place from = plan.of(pair.from());
        Place to = plan.of(pair.to());
        if (!plan.onPath(pair.from())) {
            return new Way(
                    "M%d %dL%d %d".formatted(from.middle(), from.y(), to.middle(), to.bottom()),
                    up(to.middle(), to.bottom()),
                    walked,
                    true);
        }
        if (!plan.onPath(pair.to())) {
            return below(pair, plan, from, to, walked);
        }
        return next(pair)
                ? new Way(
                        "M%d %dH%d".formatted(from.right(), from.centre(), to.x() - 10),
                        "M%d %dl-12-6v12z".formatted(to.x() - 2, to.centre()),
                        walked,
                        false)
                : above(pair, plan, from, to, walked);
    }

    private Way above(Pair pair, FloorPlan plan, Place from, Place to, boolean walked) {
        int lane = plan.top() - FloorPlan.LANE * (2 + overRow().indexOf(pair.to())) + 4;
        int goal = to.middle() + to.width() / 4;
        return new Way(
                "M%d %dV%dH%dV%d".formatted(from.middle(), from.y(), lane, goal, to.y() - 8),
                down(goal, to.y()),
                walked,
                true);
    }

    private Way below(Pair pair, FloorPlan plan, Place from, Place to, boolean walked) {
        List<String> goals =
                plan.all().keySet().stream().filter(step -> !plan.onPath(step)).toList();
        int lane = to.y() - FloorPlan.LANE * (2 + goals.indexOf(pair.to()));
        int start = from.right() - 10 - 6 * goals.indexOf(pair.to());
        return new Way(
                "M%d %dV%dH%dV%d".formatted(start, from.bottom(), lane, to.middle(), to.y() - 8),
                down(to.middle(), to.y()),
                walked,
                false);
    }

    static String down(int x, int y) {
        return "M%d %dl-6-12h12z".formatted(x, y - 1);
    }

    static String up(int x, int y) {
        return "M%d %dl-6 12h12z".formatted(x, y + 1);
    }
}
