package fr.parvis.records.holds;

import fr.parvis.kernel.Refusal;
import fr.parvis.records.Hold;
import java.util.List;

/**
 * What is held, and a form to hold more; public only for its template.
 *
 * @param lifted whether those that were lifted are shown
 * @param next id of the last one, where more follow; or null
 */
public record HoldsPage(List<Hold> holds, boolean lifted, Long next, Typed typed) {

    /**
     * @param lifting id of the hold that was to be lifted, or null
     */
    public record Typed(
            String what, String kind, String reason, String until, Long lifting, Refusal refusal) {

        static Typed nothing(String what) {
            return new Typed(what, "HOLD", "", "", null, null);
        }

        public boolean refused() {
            return refusal != null;
        }

        /** Where the link of the error summary leads. */
        public String field() {
            if (lifting != null) {
                return "pourquoi-" + lifting;
            }
            return switch (refusal.code()) {
                case "records.hold.reason-missing" -> "motif";
                case "records.hold.ends-in-the-past" -> "jusqu";
                default -> "quoi";
            };
        }

        public boolean at(String field) {
            return refused() && field.equals(field());
        }
    }
}
