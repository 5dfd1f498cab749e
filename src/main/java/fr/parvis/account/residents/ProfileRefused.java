package fr.parvis.account.residents;

import fr.parvis.kernel.Refusal;

/** Why name and phone stay as they were. */
sealed interface ProfileRefused extends Refusal {

    record NameMissing() implements ProfileRefused {
        @Override
        public String code() {
            return "account.name-missing";
        }
    }

    record InvalidPhone() implements ProfileRefused {
        @Override
        public String code() {
            return "account.invalid-phone";
        }
    }
}
