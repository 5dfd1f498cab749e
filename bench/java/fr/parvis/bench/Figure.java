package fr.parvis.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One line of the result.
 *
 * @param rounds what each round gave; the median is the figure
 * @param target null where the figure is only there to compare with
 */
record Figure(String what, double[] rounds, String unit, Target target) {

    /**
     * @param atLeast else at most
     */
    record Target(double value, boolean atLeast) {}

    static Figure atLeast(double target, String what, String unit, double... rounds) {
        return new Figure(what, rounds, unit, new Target(target, true));
    }

    static Figure atMost(double target, String what, String unit, double... rounds) {
        return new Figure(what, rounds, unit, new Target(target, false));
    }

    static Figure toCompare(String what, String unit, double... rounds) {
        return new Figure(what, rounds, unit, null);
    }

    double median() {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How well the target is reached: 1 and more is reached. */
    double ratio() {
        return target.atLeast() ? median() / target.value() : target.value() / median();
    }

    boolean reached() {
        return target == null || ratio() >= 1;
    }

    /** The line of a table in Markdown. */
    String line() {
        String spread =
                rounds.length < 2
                        ? ""
                        : " (%s to %s)"
                                .formatted(
                                        number(Arrays.stream(rounds).min().orElseThrow()),
                                        number(Arrays.stream(rounds).max().orElseThrow()));
        String verdict = target == null ? "" : reached() ? "reached" : "MISSED";
        return "| %-44s | %-32s | %-14s | %5s | %-7s |"
                .formatted(
                        what,
                        number(median()) + " " + unit + spread,
                        target == null
                                ? ""
                                : (target.atLeast() ? "≥ " : "≤ ") + number(target.value()),
                        target == null ? "" : String.format(Locale.ROOT, "%.2f", ratio()),
                        verdict);
    }

    private static String number(double value) {
        String pattern =
                value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
