package fr.parvis.account.signin;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why somebody is not signed in; never which of address and password was wrong. */
sealed interface SignInRefused extends Refusal {

    record WrongCredentials() implements SignInRefused {
        @Override
        public String code() {
            return "account.sign-in-refused";
        }
    }

    /**
     * @param seconds until the next try
     */
    record TooManyTries(long seconds) implements SignInRefused {
        @Override
        public String code() {
            return "account.too-many-tries";
        }

        /** In minutes, rounded up. */
        @Override
        public List<Object> arguments() {
            return List.of((seconds + 59) / 60);
        }
    }
}
