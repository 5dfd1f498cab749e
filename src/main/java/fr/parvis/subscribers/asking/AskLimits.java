package fr.parvis.subscribers.asking;

import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** How often somebody may make the town hall write to an address. */
@Component
class AskLimits {

    private static final String BUCKET = "link-by-mail";

    private final RateLimits limits;

    AskLimits(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Too many from one place are refused; too many to one address are silently not sent, so that
     * nobody can fill a mailbox, nor learn anything.
     *
     * @throws TooManyRequests when they come from one place
     */
    boolean mayWrite(String address, HttpServletRequest request) {
        String from = RateLimits.key(request.getRemoteAddr());
        if (!limits.allow(BUCKET, from)) {
            throw new TooManyRequests(limits.retryAfter(BUCKET, from));
        }
        return limits.allow(BUCKET, address);
    }
}
