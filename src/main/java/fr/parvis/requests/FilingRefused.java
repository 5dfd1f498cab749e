package fr.parvis.requests;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a program's filing is not received. */
public sealed interface FilingRefused extends Refusal {

    /** Nobody can ask for it here, or not this program. */
    record NoSuchProcedure() implements FilingRefused {
        @Override
        public String code() {
            return "requests.no-such-procedure";
        }
    }

    /** Some answers are missing or do not fit. */
    record AnswersWrong(List<Wrong> answers) implements FilingRefused {
        @Override
        public String code() {
            return "requests.answers-to-review";
        }
    }

    /**
     * One of them.
     *
     * @param pointer RFC 6901, from the root of the answers
     * @param message in the language of the filing
     */
    record Wrong(String pointer, String code, String message) {}

    /** The answers say that the form is not for this person. */
    record NotConcerned(String because) implements FilingRefused {
        @Override
        public String code() {
            return "requests.not-concerned";
        }

        @Override
        public List<Object> arguments() {
            return List.of(because);
        }
    }
}
