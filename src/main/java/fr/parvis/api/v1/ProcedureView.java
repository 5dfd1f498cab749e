package fr.parvis.api.v1;

import java.time.Instant;
import java.util.List;

/**
 * A procedure as programs read it.
 *
 * @param revision that new requests start on
 * @param department code of the one that looks after it
 * @param kind {@code request}, {@code declaration} or {@code internal}
 * @param sensitive each reading of a request of it is written down
 * @param silence what the law makes of no answer: {@code accepts}, {@code rejects} or {@code none}
 * @param delay after which it does, as an ISO 8601 period
 * @param steps of the circuit; null in a list
 */
record ProcedureView(
        String code,
        String title,
        String summary,
        int revision,
        String department,
        String kind,
        boolean sensitive,
        String silence,
        String delay,
        List<Step> steps) {

    /**
     * @param role of who acts there, or null where nobody does
     * @param state that the resident sees
     */
    record Step(
            String id,
            String name,
            String kind,
            String role,
            String state,
            List<Transition> transitions) {}

    /**
     * @param to the step it leads to, or null where the request stays
     */
    record Transition(String id, String label, String action, String to, boolean reasonRequired) {}

    record Published(int number, Instant publishedAt, boolean current) {}
}
