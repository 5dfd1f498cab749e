package fr.parvis.requests.reopening;

import fr.parvis.kernel.Refusal;
import fr.parvis.requests.life.HandlingRefused;

/** Why a request does not go on again. */
public sealed interface ReopeningRefused extends Refusal {

    /** What refuses other gestures too. */
    record AsUsual(HandlingRefused reason) implements ReopeningRefused, Refusal.Borrowed {}

    /** It goes on already. */
    record Open() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.open";
        }
    }

    /** It goes on at the authority it was passed on to. */
    record Elsewhere() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.elsewhere";
        }
    }

    /** It never stood there, or people do not decide there. */
    record NoSuchStep() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.no-such-step";
        }
    }

    record GroundMissing() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.ground-missing";
        }
    }

    /** Four months have passed: what is against the law stays (CRPA L242-1). */
    record TooLate() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.too-late";
        }
    }

    /** The person must be able to say what they think of it first (CRPA L121-1, L122-1). */
    record NotHeard() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.not-heard";
        }
    }

    record ReasonMissing() implements ReopeningRefused {
        @Override
        public String code() {
            return "requests.reopening.reason-missing";
        }
    }
}
