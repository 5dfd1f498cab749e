package fr.parvis.account.passwords;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Too many people sign in at the same second: the "try again" page. */
class HashingBusy extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    HashingBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
