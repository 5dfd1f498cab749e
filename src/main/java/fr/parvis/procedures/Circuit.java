package fr.parvis.procedures;

import fr.parvis.kernel.LocalizedText;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /** Ids of the steps that a request can come to from one, itself included. */
    public Set<String> reachedFrom(String id) {
        Set<String> reached = new HashSet<>();
        var ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (reached.add(next)) {
                find(next).stream()
                        .flatMap(step -> step.ways().stream())
                        .map(Transition::to)
                        .filter(Objects::nonNull)
                        .forEach(ahead::push);
            }
        }
        return reached;
    }

    /**
     * The way of a request that goes well, from the start to an end: at each step, the first
     * transition that advances or accepts, or closes what is neither granted nor refused.
     */
    public List<Step> mainPath() {
        var path = new LinkedHashSet<Step>();
        Optional<Step> step = find(start);
        while (step.isPresent() && path.add(step.get())) {
            step = step.get().ownWay().flatMap(transition -> find(transition.to()));
        }
        return List.copyOf(path);
    }

    /**
     * @param kind what is done there
     * @param name the town hall's own word
     * @param role who may act, see {@code account.Role}; null for END; agents where nothing is
     *     said, because somebody looks after what the machine runs
     * @param publicStatus all that a resident sees
     * @param publicName how the step is told to the resident in the timeline
     * @param workingDays time limit, 0 for none
     * @param outcome of an END step: accepted, refused, withdrawn…
     * @param department code of the one that acts here, or null for the procedure's own
     * @param distinct ids of other steps: who acted there may not act here
     * @param detail what its kind adds; never null
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
            List<Transition> transitions,
            String department,
            List<String> distinct,
            StepDetail detail) {

        public Step {
            transitions = transitions == null ? List.of() : List.copyOf(transitions);
            role = role == null && kind != Kind.END ? "agent" : role;
            distinct = distinct == null ? List.of() : List.copyOf(distinct);
        }

        public boolean end() {
            return kind == Kind.END;
        }

        /**
         * The transition that a step takes by itself when it went well: the first that advances or
         * accepts, else the first that closes. Never a refusal, which a person must reason.
         */
        public Optional<Transition> ownWay() {
            return forward()
                    .or(
                            () ->
                                    transitions.stream()
                                            .filter(one -> one.action() == Action.CLOSE)
                                            .filter(one -> !one.id().equals(kind.sideWay()))
                                            .findFirst());
        }

        /** Those that a request may really take, by the machine or by somebody's hand. */
        public List<Transition> ways() {
            return kind.atOnce() ? ownWay().stream().toList() : transitions;
        }

        /** The transition that a step takes by itself when it failed. */
        public Optional<Transition> sideWay() {
            return transitions.stream().filter(one -> one.id().equals(kind.sideWay())).findFirst();
        }

        /** The transition a request that goes well takes. */
        public Optional<Transition> forward() {
            return transitions.stream()
                    .filter(transition -> transition.action().forward())
                    .filter(transition -> !transition.id().equals(kind.sideWay()))
                    .findFirst();
        }
    }

    /** What is done at a step. Its own keys are a record of {@link StepDetail}. */
    public enum Kind {
        REVIEW(StepDetail.Review.class, "eye", null, false),
        APPROVAL(StepDetail.Approval.class, "check", null, false),
        DECISION(StepDetail.Decision.class, "edit", null, false),
        OPINION(StepDetail.Opinion.class, "people", null, true),
        PAYMENT(StepDetail.Payment.class, "euro", "expired", true),
        APPOINTMENT(StepDetail.Appointment.class, "calendar", "missed", false),
        SIGNATURE(StepDetail.Signature.class, "edit", "declined", false),
        LETTER(StepDetail.Letter.class, "letter", null, true),
        MESSAGE(StepDetail.Message.class, "mail", null, true),
        HOOK(StepDetail.Hook.class, "upload", "failed", true),
        WAIT(StepDetail.Wait.class, "clock", null, true),
        PROCEDURE(StepDetail.SubProcedure.class, "list", null, false),
        QUESTION(StepDetail.Question.class, "message", null, false),
        END(StepDetail.End.class, "flag", null, false);

        private static final Set<Kind> DECIDED_BY_PEOPLE = EnumSet.of(REVIEW, APPROVAL, DECISION);

        private final Class<? extends StepDetail> detail;
        private final String icon;
        private final String sideWay;
        private final boolean alone;

        Kind(Class<? extends StepDetail> detail, String icon, String sideWay, boolean alone) {
            this.detail = detail;
            this.icon = icon;
            this.sideWay = sideWay;
            this.alone = alone;
        }

        public Class<? extends StepDetail> detail() {
            return detail;
        }

        /** Nobody can act there: the request leaves in the moment it comes. */
        public boolean atOnce() {
            return this == LETTER || this == MESSAGE;
        }

        /** Name of a drawing in {@code icons.svg}. */
        public String icon() {
            return icon;
        }

        /** Id of the transition taken when the step fails, or null when it cannot. */
        public String sideWay() {
            return sideWay;
        }

        /** Whether it may come to its end though nobody, resident or agent, does anything. */
        public boolean alone() {
            return alone;
        }

        /** Takes a transition by itself, when what it waits for has come. */
        public boolean takesItsWay() {
            return this != END && !DECIDED_BY_PEOPLE.contains(this);
        }
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
