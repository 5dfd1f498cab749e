package fr.parvis.account.passwords;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a password cannot be chosen. */
public sealed interface PasswordRefused extends Refusal {

    record TooShort(int least) implements PasswordRefused {
        @Override
        public String code() {
            return "account.password.too-short";
        }

        @Override
        public List<Object> arguments() {
            return List.of(least);
        }
    }

    record TooLong(int most) implements PasswordRefused {
        @Override
        public String code() {
            return "account.password.too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** Among the first that an attacker tries. */
    record TooCommon() implements PasswordRefused {
        @Override
        public String code() {
            return "account.password.too-common";
        }
    }

    /** Made of the person's own name or address. */
    record YourName() implements PasswordRefused {
        @Override
        public String code() {
            return "account.password.your-name";
        }
    }

    /** The current password, asked for again, is not the right one. */
    record NotTheCurrentOne() implements PasswordRefused {
        @Override
        public String code() {
            return "account.password.not-the-current-one";
        }
    }

    /** The link was used, is too old, or never existed. */
    record LinkExpired() implements PasswordRefused {
        @Override
        public String code() {
            return "account.link.expired";
        }
    }
}
