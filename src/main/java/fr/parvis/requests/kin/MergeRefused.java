package fr.parvis.requests.kin;

import fr.parvis.kernel.Refusal;
import fr.parvis.requests.life.HandlingRefused;

/** Why two requests do not become one. */
public sealed interface MergeRefused extends Refusal {

    /** What refuses other gestures too. */
    record AsUsual(HandlingRefused reason) implements MergeRefused, Refusal.Borrowed {}

    record Itself() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.itself";
        }
    }

    record NoSuchRequest() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.no-such-request";
        }
    }

    record OtherProcedure() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.other-procedure";
        }
    }

    /** Whoever follows one would read the other. */
    record OtherPerson() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.other-person";
        }
    }

    /** Two people may share a name and a day of birth: an agent must have looked. */
    record Unchecked() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.unchecked";
        }
    }

    /** A decision is not undone by ending its request. */
    record Decided() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.decided";
        }
    }

    record NoneChosen() implements MergeRefused {
        @Override
        public String code() {
            return "requests.kin.none-chosen";
        }
    }
}
