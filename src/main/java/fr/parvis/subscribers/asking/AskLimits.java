package fr.parvis.subscribers.asking;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** How often somebody may make the town hall write to an address or a number. */
@Component
class AskLimits {

    private static final String BUCKET = "link-by-mail";
    private static final String SMS = "code-by-sms";
    private static final String SMS_FROM = "code-by-sms-from";
    private static final String SMS_TOWN = "code-by-sms-town";

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
        slow(BUCKET, RateLimits.key(request.getRemoteAddr()));
        return limits.allow(BUCKET, address);
    }

    /**
     * The same for a number. Since each SMS costs, a town sends so many codes an hour and no more,
     * whoever asks: nobody spends what its alerts need.
     *
     * @throws TooManyRequests when they come from one place, or too many from all
     */
    boolean mayText(String number, HttpServletRequest request) {
        slow(SMS_FROM, RateLimits.key(request.getRemoteAddr()));
        if (!limits.allow(SMS, number)) {
            return false;
        }
        slow(SMS_TOWN, CommuneScope.current().toString());
        return true;
    }

    private void slow(String bucket, String key) {
        if (!limits.allow(bucket, key)) {
            throw new TooManyRequests(limits.retryAfter(bucket, key));
        }
    }
}
