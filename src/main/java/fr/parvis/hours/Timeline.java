package fr.parvis.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day and the night after it, in minutes, cut into stretches of one state; as a painter would,
 * what comes later covers what was there.
 */
record Timeline(List<Segment> segments) {

    static final int DAY = 24 * 60;
    private static final int END = 2 * DAY;

    static final Timeline CLOSED = new Timeline(List.of(new Segment(0, END, State.CLOSED, null)));

    enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    record Segment(int from, int to, State state, String comment) {

        boolean isOpen() {
            return state == State.OPEN;
        }

        private Segment moved(int minutes) {
            return new Segment(from + minutes, to + minutes, state, comment);
        }

        private Segment within(int first, int last) {
            return new Segment(Math.max(from, first), Math.min(to, last), state, comment);
        }

        private boolean isEmpty() {
            return from >= to;
        }
    }

    Timeline paint(int from, int to, State state, String comment) {
        return paint(new Segment(from, Math.min(to, END), state, comment));
    }

    private Timeline paint(Segment over) {
        var painted = new ArrayList<Segment>();
        for (Segment each : segments) {
            painted.add(each.within(0, over.from()));
            painted.add(each.within(over.to(), END));
        }
        painted.add(over);
        painted.removeIf(Segment::isEmpty);
        painted.sort(Comparator.comparing(Segment::from));
        return new Timeline(List.copyOf(painted));
    }

    /** Where this is closed, what the other one says. */
    Timeline orElse(Timeline other) {
        Timeline all = this;
        for (Segment gap : segments) {
            if (gap.state() == State.CLOSED) {
                for (Segment each : other.segments()) {
                    Segment fill = each.within(gap.from(), gap.to());
                    boolean says = fill.state() != State.CLOSED || fill.comment() != null;
                    all = !fill.isEmpty() && says ? all.paint(fill) : all;
                }
            }
        }
        return all;
    }

    /** What of the night after the day is left for the next day, as that day counts. */
    Timeline nextMorning() {
        Timeline morning = CLOSED;
        for (Segment each : segments) {
            Segment late = each.within(DAY, END).moved(-DAY);
            if (!late.isEmpty() && late.state() != State.CLOSED) {
                morning = morning.paint(late);
            }
        }
        return morning;
    }

    List<Segment> ofTheDay() {
        return segments.stream()
                .map(each -> each.within(0, DAY))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Open stretches that begin on the day, those that touch told as one. */
    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        int from = -1;
        for (Segment each : segments) {
            if (each.isOpen() && from < 0 && each.from() < DAY) {
                from = each.from();
            } else if (!each.isOpen() && from >= 0) {
                slots.add(Slot.of(from, each.from()));
                from = -1;
            }
        }
        return List.copyOf(slots);
    }

    boolean isOpenSometime() {
        return segments.stream().anyMatch(Segment::isOpen);
    }
}
