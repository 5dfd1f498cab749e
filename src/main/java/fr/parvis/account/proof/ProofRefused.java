package fr.parvis.account.proof;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why somebody has not proven who they are. */
public sealed interface ProofRefused extends Refusal {

    /** The field it is about: the name of its input. */
    String field();

    record WrongPassword() implements ProofRefused {
        @Override
        public String code() {
            return "account.proof.wrong-password";
        }

        @Override
        public String field() {
            return "password";
        }
    }

    /**
     * @param field the input that was used
     * @param seconds until the next try
     */
    record TooManyTries(String field, long seconds) implements ProofRefused {
        @Override
        public String code() {
            return "account.proof.too-many-tries";
        }

        /** In minutes, rounded up. */
        @Override
        public List<Object> arguments() {
            return List.of((seconds + 59) / 60);
        }
    }
}
