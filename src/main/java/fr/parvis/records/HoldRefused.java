package fr.parvis.records;

import fr.parvis.kernel.Refusal;

/** Why no hold was placed or lifted. */
public sealed interface HoldRefused extends Refusal {

    record ReasonMissing() implements HoldRefused {
        @Override
        public String code() {
            return "records.hold.reason-missing";
        }
    }

    record EndsInThePast() implements HoldRefused {
        @Override
        public String code() {
            return "records.hold.ends-in-the-past";
        }
    }

    record HeldAlready() implements HoldRefused {
        @Override
        public String code() {
            return "records.hold.already";
        }
    }

    record LiftedAlready() implements HoldRefused {
        @Override
        public String code() {
            return "records.hold.lifted-already";
        }
    }

    /** Nothing is called that here. */
    record NothingFound() implements HoldRefused {
        @Override
        public String code() {
            return "records.hold.nothing-found";
        }
    }
}
