package fr.parvis.procedures;

import fr.parvis.kernel.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The life of a request, as one transition table: the engine runs it, the desk draws it.
 *
 * @param start id of the first step
 */
public record Circuit(String start, List<Step> steps) {

    public Circuit {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public Step step(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no step " + id));
    }

    public Optional<Step> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /**
     * The way of a request that goes well, from the start to an end: at each step, the first
     * transition that advances or accepts.
     */
    public List<Step> mainPath() {
        var path = new LinkedHashSet<Step>();
        Optional<Step> step = find(start);
        while (step.isPresent() && path.add(step.get())) {
            step = step.get().forward().flatMap(transition -> find(transition.to()));
        }
        return List.copyOf(path);
    }

    /**
     * @param kind what is done there
     * @param name the town hall's own word
     * @param role who may act, see {@code account.Role}; null for END
     * @param publicStatus all that a resident sees
     * @param publicName how the step is told to the resident in the timeline
     * @param workingDays time limit, 0 for none
     * @param outcome of an END step: accepted, refused, withdrawn…
     */
    public record Step(
            String id,
            Kind kind,
            LocalizedText name,
            String role,
            PublicStatus publicStatus,
            LocalizedText publicName,
            int workingDays,
            String outcome,
            List<Transition> transitions) {

        public Step {
            transitions = transitions == null ? List.of() : List.copyOf(transitions);
        }

        public boolean end() {
            return kind == Kind.END;
        }

        /** The transition a request that goes well takes. */
        public Optional<Transition> forward() {
            return transitions.stream()
                    .filter(transition -> transition.action().forward())
                    .findFirst();
        }
    }

    public enum Kind {
        REVIEW,
        APPROVAL,
        DECISION,
        END
    }

    /** The only words residents see. */
    public enum PublicStatus {
        RECEIVED,
        IN_HAND,
        WAITING_FOR_YOU,
        ACCEPTED,
        REFUSED,
        CLOSED
    }

    /**
     * @param id stable, for example {@code send-to-approval}
     * @param label of the choice, the agent's words
     * @param to id of the next step, or null for ASK_RESIDENT, which comes back to the same step
     * @param reasonRequired an agent must say why, in words the resident will read
     * @param letter id of the document made, or null
     */
    public record Transition(
            String id,
            Action action,
            LocalizedText label,
            LocalizedText hint,
            String to,
            boolean reasonRequired,
            String letter) {}

    public enum Action {
        ADVANCE,
        SEND_BACK,
        ASK_RESIDENT,
        ACCEPT,
        REFUSE,
        CLOSE;

        /** Leads to a decision in favour of the resident. */
        public boolean forward() {
            return this == ADVANCE || this == ACCEPT;
        }

        /** Ends the request. */
        public boolean ends() {
            return this == ACCEPT || this == REFUSE || this == CLOSE;
        }
    }
}
