package fr.parvis.procedures.drawing;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.CircuitView.Line;
import fr.parvis.procedures.CircuitView.Shape;
import fr.parvis.procedures.StepDetail.Approval;
import fr.parvis.procedures.StepDetail.Opinion;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a slab says: a name, and below it who acts and how fast.
 *
 * @param detail may be empty
 * @param shape of the slab it stands on
 */
record Caption(String name, String detail, Shape shape) {

    static final int LINE_HEIGHT = 20;
    private static final int PADDING = 12;
    private static final int ICON = 24;
    private static final int SQUARE = 4;
    private static final int ROUND = 20;
    private static final int MOST_SHEETS = 3;

    /** Stands for no step: the arrival, the waiting. */
    Caption(String name, String detail) {
        this(name, detail, new Shape(null, SQUARE, 1, false));
    }

    static Caption of(Step step, Frame frame) {
        return new Caption(frame.t(step.name()), detail(step, frame), shape(step));
    }

    private static Shape shape(Step step) {
        int corner = step.kind().takesItsWay() ? ROUND : SQUARE;
        int sheets =
                step.detail() instanceof Opinion(var asked, _)
                        ? Math.min(MOST_SHEETS, asked.size())
                        : 1;
        return new Shape(step.kind().icon(), corner, sheets, step.end());
    }

    private static String detail(Step step, Frame frame) {
        if (step.end()) {
            return "";
        }
        String who = who(step, frame);
        return step.workingDays() == 0
                ? who
                : frame.t("procedures.circuit.who-when", who, step.workingDays());
    }

    /** Who acts, or what happens where the machine does. */
    private static String who(Step step, Frame frame) {
        return switch (step.detail()) {
            case Opinion(var asked, _) ->
                    asked.stream()
                            .map(one -> frame.t(one.name()))
                            .collect(Collectors.joining(" + "));
            case Approval(int levels) when levels > 1 ->
                    frame.t("procedures.circuit.levels", levels);
            default ->
                    step.kind().takesItsWay()
                            ? frame.t("procedures.circuit.kind." + code(step.kind()))
                            : frame.t("procedures.role." + step.role());
        };
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    int height(int width) {
        return 2 * PADDING + icon() + LINE_HEIGHT * (names(width).size() + details(width).size());
    }

    private int icon() {
        return shape.icon() == null ? 0 : ICON;
    }

    List<Line> at(Place place, String style) {
        boolean done = style.equals("done");
        String strong = (done ? "inv b" : style.equals("now") ? "b" : "").strip();
        String soft = done ? "inv sub" : "soft";
        var lines = new ArrayList<Line>();
        int total = names(place.width()).size() + details(place.width()).size();
        int y = place.centre() + (icon() - total * LINE_HEIGHT) / 2 + 15;
        for (String text : names(place.width())) {
            lines.add(new Line(place.middle(), y, strong, text));
            y += LINE_HEIGHT;
        }
        for (String text : details(place.width())) {
            lines.add(new Line(place.middle(), y, soft, text));
            y += LINE_HEIGHT;
        }
        return lines;
    }

    private List<String> names(int width) {
        return name.isEmpty() ? List.of() : SlabText.lines(name, width - PADDING, SlabText.NAME);
    }

    private List<String> details(int width) {
        return detail.isEmpty()
                ? List.of()
                : SlabText.lines(detail, width - PADDING, SlabText.DETAIL);
    }
}
