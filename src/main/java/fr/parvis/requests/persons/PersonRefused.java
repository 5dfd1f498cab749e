package fr.parvis.requests.persons;

import fr.parvis.kernel.Refusal;

/** Why nothing was done about a person's data. */
sealed interface PersonRefused extends Refusal {

    record NothingChosen() implements PersonRefused {
        @Override
        public String code() {
            return "requests.persons.nothing-chosen";
        }
    }

    /** Something chosen may not be erased on demand. */
    record MayNot() implements PersonRefused {
        @Override
        public String code() {
            return "requests.persons.may-not";
        }
    }

    record ReasonMissing() implements PersonRefused {
        @Override
        public String code() {
            return "requests.persons.reason-missing";
        }
    }
}
