package fr.parvis.records.slips;

import fr.parvis.kernel.Refusal;

/** Why a slip stays as it is. */
sealed interface SlipRefused extends Refusal {

    record Overtaken() implements SlipRefused {
        @Override
        public String code() {
            return "records.slip.overtaken";
        }
    }

    record VisaMissing() implements SlipRefused {
        @Override
        public String code() {
            return "records.slip.visa-missing";
        }
    }

    record VisaDateMissing() implements SlipRefused {
        @Override
        public String code() {
            return "records.slip.visa-date-missing";
        }
    }

    record NothingChosen() implements SlipRefused {
        @Override
        public String code() {
            return "records.slip.nothing-chosen";
        }
    }

    record ReasonMissing() implements SlipRefused {
        @Override
        public String code() {
            return "records.slip.reason-missing";
        }
    }
}
