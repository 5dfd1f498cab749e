package fr.parvis.procedures.drawing;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.WalkedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything stands: the main path in one row, from the arrival to the good end; below it the
 * waiting for the resident, then the other steps, each near those that lead to it.
 */
final class FloorPlan {

    static final int LANE = 12;
    private static final int MARGIN = 10;
    private static final int LEAST_GAP = 36;
    private static final int WIDEST = 200;
    private static final int NARROWEST = 112;
    private static final int NARROWEST_BELOW = 132;
    private static final int WAITING_HEIGHT = 28;
    private static final int WAITING_WIDTH = 130;
    private static final int ROOM_FOR_WAYS = 24;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Circuit circuit;
    private final List<Step> path;
    private final int rowHeight;
    private final int top;
    private final int width;

    /**
     * @param captions by step, that of the arrival included
     * @param lanesAbove how many ways pass over the main row
     */
    FloorPlan(Circuit circuit, Map<String, Caption> captions, int lanesAbove) {
        this.circuit = circuit;
        this.path = circuit.mainPath();
        this.top = MARGIN + lanesAbove * LANE + (lanesAbove == 0 ? 0 : LANE);
        int columns = path.size() + 1;
        this.width = width(columns, circuit.steps().size() - path.size());
        int room = width - 2 * MARGIN;
        int slab = Math.min(WIDEST, (room - LEAST_GAP * (columns - 1)) / columns);
        int gap = (room - slab * columns) / (columns - 1);
        this.rowHeight =
                captions.entrySet().stream()
                        .filter(entry -> onPath(entry.getKey()))
                        .mapToInt(entry -> entry.getValue().height(slab))
                        .max()
                        .orElseThrow();
        row(slab, gap);
        others(captions, slab);
    }

    /** Wide enough for a word of a usual length in every slab of each row. */
    private static int width(int columns, int others) {
        int row = columns * NARROWEST + (columns - 1) * LEAST_GAP;
        int below = others * (NARROWEST_BELOW + LANE);
        return Math.max(CircuitView.LEAST_WIDTH, 2 * MARGIN + Math.max(row, below));
    }

    int width() {
        return width;
    }

    boolean onPath(String step) {
        return step.equals(WalkedStep.RECEIVED)
                || path.stream().anyMatch(one -> one.id().equals(step));
    }

    Place of(String step) {
        return places.get(step);
    }

    Map<String, Place> all() {
        return places;
    }

    int top() {
        return top;
    }

    int rowBottom() {
        return top + rowHeight;
    }

    /** The small slab under a step that may ask the resident; ways down pass on its right. */
    Place waiting(String step) {
        Place above = of(step);
        int x = above.right() - ROOM_FOR_WAYS - WAITING_WIDTH;
        return new Place(x, above.bottom() + 26, WAITING_WIDTH, WAITING_HEIGHT);
    }

    int height() {
        int others = places.values().stream().mapToInt(Place::bottom).max().orElse(0);
        return Math.max(others, asks() ? rowBottom() + 26 + WAITING_HEIGHT : 0) + MARGIN;
    }

    private void row(int slab, int gap) {
        var ids = new ArrayList<>(List.of(WalkedStep.RECEIVED));
        path.forEach(step -> ids.add(step.id()));
        for (int column = 0; column < ids.size(); column++) {
            int x = MARGIN + column * (slab + gap);
            places.put(ids.get(column), new Place(x, top, slab, rowHeight));
        }
    }

    private void others(Map<String, Caption> captions, int column) {
        List<Step> others =
                circuit.steps().stream()
                        .filter(step -> !onPath(step.id()))
                        .sorted(Comparator.comparingInt(this::wished))
                        .toList();
        int y = rowBottom() + (asks() ? 26 + WAITING_HEIGHT : 0) + 2 * LANE + others.size() * LANE;
        int slab = Math.max(column, NARROWEST_BELOW);
        int free = MARGIN;
        for (int i = 0; i < others.size(); i++) {
            int left = others.size() - 1 - i;
            int last = width - MARGIN - slab - left * (slab + LANE);
            int x = Math.min(Math.max(free, wished(others.get(i)) - slab / 2), last);
            int height = captions.get(others.get(i).id()).height(slab);
            places.put(others.get(i).id(), new Place(x, y, slab, height));
            free = x + slab + LANE;
        }
    }

    /** Under the middle of the steps of the main path that lead there. */
    private int wished(Step step) {
        return (int)
                path.stream()
                        .filter(
                                from ->
                                        from.transitions().stream()
                                                .anyMatch(way -> step.id().equals(way.to())))
                        .mapToInt(from -> of(from.id()).middle())
                        .average()
                        .orElse(width / 2.0);
    }

    private boolean asks() {
        return path.stream()
                .flatMap(step -> step.transitions().stream())
                .anyMatch(transition -> transition.action() == Action.ASK_RESIDENT);
    }
}
