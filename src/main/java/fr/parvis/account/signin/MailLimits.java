package fr.parvis.account.signin;

import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** How many links may be sent. */
@Component
class MailLimits {

    private static final String BUCKET = "link-by-mail";

    private final RateLimits limits;

    MailLimits(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Too many from one place are refused; too many to one address are silently not sent, so that
     * nobody can fill a mailbox, nor learn anything.
     *
     * @throws TooManyRequests when they come from one place
     */
    boolean maySend(EmailAddress email, HttpServletRequest request) {
        String from = RateLimits.key(request.getRemoteAddr());
        if (!limits.allow(BUCKET, from)) {
            throw new TooManyRequests(limits.retryAfter(BUCKET, from));
        }
        return limits.allow(BUCKET, email.value());
    }
}
