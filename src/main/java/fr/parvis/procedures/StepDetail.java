package fr.parvis.procedures;

import fr.parvis.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a step says that only its kind understands. */
public sealed interface StepDetail {

    record Review() implements StepDetail {}

    /**
     * @param levels how many different persons approve, one after the other
     */
    record Approval(int levels) implements StepDetail {
        public Approval {
            levels = Math.max(1, levels);
        }
    }

    /**
     * @param delegation reference of the act by which the signatory may sign, or null
     */
    record Decision(String delegation) implements StepDetail {}

    /**
     * Opinions asked at the same time.
     *
     * @param byDefault how an opinion counts that did not come in time
     */
    record Opinion(List<Asked> opinions, ByDefault byDefault) implements StepDetail {

        public Opinion {
            opinions = opinions == null ? List.of() : List.copyOf(opinions);
            byDefault = byDefault == null ? ByDefault.NONE : byDefault;
        }

        /**
         * One opinion.
         *
         * @param role of those who give it here, null when external
         * @param department code of theirs, or null for the procedure's own
         * @param external given by somebody without an account, through a signed link
         * @param email the usual address of an external, or null
         */
        public record Asked(
                String id,
                LocalizedText name,
                String role,
                String department,
                boolean external,
                String email) {}
    }

    enum ByDefault {
        FAVOURABLE,
        UNFAVOURABLE,
        NONE
    }

    /**
     * @param amount id of a calculated field, or null
     * @param tariff id of a tariff with one amount, or null
     */
    record Payment(String amount, String tariff) implements StepDetail {}

    record Appointment(int minutes, LocalizedText place) implements StepDetail {}

    /**
     * @param letter id of the document to sign
     * @param signers roles, in order
     */
    record Signature(String letter, List<String> signers) implements StepDetail {
        public Signature {
            signers = signers == null ? List.of() : List.copyOf(signers);
        }
    }

    record Letter(String letter) implements StepDetail {}

    record Message(Words message) implements StepDetail {

        /** With the same words between braces as letters. */
        public record Words(LocalizedText subject, LocalizedText body) {}
    }

    /**
     * @param hook name under which the administrator set an address and a secret
     */
    record Hook(String hook) implements StepDetail {}

    /**
     * @param until id of a date field, or null
     * @param days from the day the step begins, when {@code until} is null
     */
    record Wait(String until, int days) implements StepDetail {}

    /**
     * @param procedure code of another procedure, filed for the same resident
     * @param fill from ids of its fields to ids of fields here
     */
    record SubProcedure(String procedure, Map<String, String> fill) implements StepDetail {
        public SubProcedure {
            fill = fill == null ? Map.of() : Map.copyOf(fill);
        }
    }

    /**
     * @param fields ids of those to be answered again, may be empty
     */
    record Question(LocalizedText question, List<String> fields) implements StepDetail {
        public Question {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    record End() implements StepDetail {}

    /** Ids of the letters it makes. */
    default Set<String> lettersMade() {
        return switch (this) {
            case Letter made -> Set.of(made.letter());
            case Signature signed -> Set.of(signed.letter());
            default -> Set.of();
        };
    }

    /** Ids of the fields of the form that it reads. */
    default Set<String> fieldsRead() {
        return switch (this) {
            case Payment(var amount, _) when amount != null -> Set.of(amount);
            case Wait(var until, _) when until != null -> Set.of(until);
            case SubProcedure sub -> Set.copyOf(sub.fill().values());
            case Question question -> Set.copyOf(question.fields());
            default -> Set.of();
        };
    }
}
