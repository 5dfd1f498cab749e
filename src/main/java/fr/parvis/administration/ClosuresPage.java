package fr.parvis.administration;

import fr.parvis.commune.closures.ClosureRefused;
import fr.parvis.hours.Closure;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.util.List;

/**
 * The days on which the counter is closed, and what is typed of one more.
 *
 * @param closures those ahead
 * @param refused why what was typed is not kept; or null
 */
public record ClosuresPage(
        List<Closure> closures, String from, String to, String reason, ClosureRefused refused) {

    static ClosuresPage of(List<Closure> closures) {
        return new ClosuresPage(closures, "", "", "", null);
    }

    /**
     * @param field {@code from} or {@code to}
     */
    public String error(String field, Frame frame) {
        return refused != null && refused.field().equals(field) ? frame.t(refused) : null;
    }

    public List<ErrorLink> errors(Frame frame) {
        return refused == null
                ? List.of()
                : List.of(
                        new ErrorLink(
                                refused.field().equals("from") ? "du" : "au", frame.t(refused)));
    }
}
