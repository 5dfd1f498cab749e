package fr.parvis.steering.figures;

import fr.parvis.steering.Indicators.Month;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the bars of a chart stand: two per month, received and decided. In the units of the
 * drawing, from its top left corner.
 */
public record BarChart(List<Group> groups, List<Tick> ticks) {

    public static final int WIDTH = 380;
    public static final int LEFT = 38;
    public static final int TOP = 20;
    public static final int BOTTOM = 190;

    private static final double SHARE_OF_BARS = 0.7;
    private static final int MOST_NAMES = 6;

    /**
     * @param named whether there is room for the month's name
     */
    public record Group(Month month, Bar received, Bar decided, double middle, boolean named) {}

    public record Bar(double x, double y, double width, double height) {}

    public record Tick(int value, double y) {}

    static BarChart of(List<Month> months) {
        int most =
                months.stream()
                        .mapToInt(month -> Math.max(month.received(), month.decided()))
                        .max()
                        .orElse(0);
        int step = step(most);
        int top = step * Math.max(1, Math.ceilDiv(most, step));
        double slot = (double) (WIDTH - LEFT) / Math.max(1, months.size());
        int every = Math.ceilDiv(months.size(), MOST_NAMES);
        return new BarChart(
                IntStream.range(0, months.size())
                        .mapToObj(
                                i ->
                                        group(
                                                months.get(i),
                                                LEFT + i * slot,
                                                slot,
                                                top,
                                                i % Math.max(1, every) == 0))
                        .toList(),
                IntStream.rangeClosed(0, top / step)
                        .mapToObj(i -> new Tick(i * step, y(i * step, top)))
                        .toList());
    }

    private static Group group(Month month, double x, double slot, int top, boolean named) {
        double width = slot * SHARE_OF_BARS / 2;
        double start = x + slot * (1 - SHARE_OF_BARS) / 2;
        return new Group(
                month,
                bar(start, width, month.received(), top),
                bar(start + width, width, month.decided(), top),
                round(x + slot / 2),
                named);
    }

    private static Bar bar(double x, double width, int value, int top) {
        double y = y(value, top);
        return new Bar(round(x), y, round(width - 1), round(BOTTOM - y));
    }

    private static double y(int value, int top) {
        return round(BOTTOM - (double) (BOTTOM - TOP) * value / top);
    }

    /** 1, 2 or 5 times a power of ten, so that at most five lines are ruled. */
    private static int step(int most) {
        int power = 1;
        while (power * 10 * 5 < most) {
            power *= 10;
        }
        for (int factor : new int[] {1, 2, 5, 10}) {
            if (power * factor * 5 >= most) {
                return power * factor;
            }
        }
        return power * 10;
    }

    private static double round(double units) {
        return Math.round(units * 10) / 10.0;
    }
}
