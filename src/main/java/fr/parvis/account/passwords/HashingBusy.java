package fr.parvis.account.passwords;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many people sign in at the same second: the "try again" page. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class HashingBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
