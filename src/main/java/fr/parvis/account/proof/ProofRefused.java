package fr.parvis.account.proof;

import fr.parvis.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why somebody has not proven who they are. */
public sealed interface ProofRefused extends Refusal {

    /** The field it is about: the name of its input. */
    String field();

    /** Of the page that says so; notes in its headers how long to wait. */
    default HttpStatus status(HttpServletResponse response) {
        if (this instanceof TooManyTries(String _, long seconds)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

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

    /** Wrong, too old, or used before. */
    record WrongCode() implements ProofRefused {
        @Override
        public String code() {
            return "account.proof.wrong-code";
        }

        @Override
        public String field() {
            return "code";
        }
    }

    record WrongPasskey() implements ProofRefused {
        @Override
        public String code() {
            return "account.passkey.not-accepted";
        }

        @Override
        public String field() {
            return "passkey";
        }
    }

    /** The one sent by e-mail. */
    record WrongMailCode() implements ProofRefused {
        @Override
        public String code() {
            return "account.proof.wrong-mail-code";
        }

        @Override
        public String field() {
            return "mailCode";
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
