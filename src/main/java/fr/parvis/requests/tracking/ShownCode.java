package fr.parvis.requests.tracking;

import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a request to who knows its number and its code; guesses are limited by address. */
@Component
class ShownCode {

    private static final String BUCKET = "tracking";

    private final RequestStore store;
    private final TrackingCodes codes;
    private final RateLimits limits;

    ShownCode(RequestStore store, TrackingCodes codes, RateLimits limits) {
        this.store = store;
        this.codes = codes;
        this.limits = limits;
    }

    /**
     * In the same time whether the number exists or not.
     *
     * @throws TooManyRequests after too many tries
     */
    Optional<Request> open(String number, String code, HttpServletRequest browser) {
        String key = RateLimits.key(browser.getRemoteAddr());
        if (!limits.allow(BUCKET, key)) {
            throw new TooManyRequests(limits.retryAfter(BUCKET, key));
        }
        boolean right = codes.matches(number, code);
        Optional<Request> found = store.find(number);
        return found.filter(_ -> right);
    }
}
