package fr.parvis.account.signin;

import fr.parvis.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why somebody is not signed in; never which of address and password was wrong. */
sealed interface SignInRefused extends Refusal {

    /** Of the page that says so; notes in its headers how long to wait. */
    default HttpStatus status(HttpServletResponse response) {
        if (this instanceof TooManyTries(long seconds)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Not the passkey of an account, or not signed as it should be. */
    record WrongPasskey() implements SignInRefused {
        @Override
        public String code() {
            return "account.passkey.not-accepted";
        }
    }

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
