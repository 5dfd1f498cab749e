package fr.parvis.procedures.drawing;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.CircuitView.Line;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * What a slab says: a name, and below it who acts and how fast.
 *
 * @param detail may be empty
 */
record Caption(String name, String detail) {

    static final int LINE_HEIGHT = 20;
    private static final int PADDING = 12;

    static Caption of(Step step, Frame frame) {
        if (step.end()) {
            return new Caption(frame.t(step.name()), "");
        }
        String who = frame.t("procedures.role." + step.role());
        return new Caption(
                frame.t(step.name()),
                step.workingDays() == 0
                        ? who
                        : frame.t("procedures.circuit.who-when", who, step.workingDays()));
    }

    int height(int width) {
        return 2 * PADDING + LINE_HEIGHT * (names(width).size() + details(width).size());
    }

    List<Line> at(Place place, String style) {
        boolean done = style.equals("done");
        String strong = (done ? "inv b" : style.equals("now") ? "b" : "").strip();
        String soft = done ? "inv sub" : "soft";
        var lines = new ArrayList<Line>();
        int total = names(place.width()).size() + details(place.width()).size();
        int y = place.centre() - total * LINE_HEIGHT / 2 + 15;
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
