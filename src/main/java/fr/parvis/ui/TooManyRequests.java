package fr.parvis.ui;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Thrown when {@link RateLimits} said no: the 429 page, which tells when to try again. */
public class TooManyRequests extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * @param retryAfter in seconds
     */
    public TooManyRequests(long retryAfter) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter)));
    }
}
