package fr.parvis.account.proof;

import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.RateLimits;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to prove who they are. Failures are counted per account and network
 * address together, so that nobody is locked out by a stranger; and per account alone, far higher,
 * for what is tried from many places at once: only who has the password already gets that far.
 */
@Component
class ProofLimits {

    private static final String FAILURES = "proof-failure";
    private static final String EVERYWHERE = "proof-failure-everywhere";

    private final RateLimits limits;

    ProofLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** Seconds to wait before the next try; none when one may try. */
    OptionalLong toWait(Session session, String from) {
        String account = account(session);
        String here = account + " " + RateLimits.key(from);
        if (!limits.open(FAILURES, here)) {
            return OptionalLong.of(limits.retryAfter(FAILURES, here));
        }
        return limits.open(EVERYWHERE, account)
                ? OptionalLong.empty()
                : OptionalLong.of(limits.retryAfter(EVERYWHERE, account));
    }

    void failed(Session session, String from) {
        String account = account(session);
        limits.allow(FAILURES, account + " " + RateLimits.key(from));
        limits.allow(EVERYWHERE, account);
    }

    private static String account(Session session) {
        return CommuneScope.current() + " " + session.kind() + " " + session.account();
    }
}
