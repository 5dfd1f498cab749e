package fr.parvis.requests.together;

import java.util.List;

/**
 * One order for several requests, and what became of each.
 *
 * @param detail what was chosen with it: a transition's label, a name; or empty
 */
public record Run(long id, Gesture gesture, String detail, List<RunLine> lines) {

    public long done() {
        return lines.stream().filter(RunLine::done).count();
    }

    public long left() {
        return lines.size() - done();
    }
}
