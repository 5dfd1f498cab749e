package fr.parvis.account.proof;

import fr.parvis.account.AccountFact;
import fr.parvis.account.passwords.Passwords;
import fr.parvis.account.proof.ProofRefused.TooManyTries;
import fr.parvis.account.proof.ProofRefused.WrongPassword;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.RateLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks what somebody signed in shows to prove once more who they are. */
@Service
class Prove {

    private static final String FAILURES = "proof-failure";

    private final Passwords passwords;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Prove(
            Passwords passwords,
            RateLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
    }

    Ways ways(Session session) {
        return new Ways(true);
    }

    /**
     * @param from network address: failures are counted per account and address together
     * @return whether a second factor was shown
     */
    Outcome<Boolean, ProofRefused> by(Session session, String password, String from) {
        String key = session.kind() + " " + session.account() + " " + RateLimits.key(from);
        if (!limits.open(FAILURES, key)) {
            return Outcome.refused(new TooManyTries("password", limits.retryAfter(FAILURES, key)));
        }
        if (!passwords.isOf(session.kind(), session.account(), password)) {
            limits.allow(FAILURES, key);
            tell("account.proof-failed", session);
            return Outcome.refused(new WrongPassword());
        }
        tell("account.proven", session);
        return Outcome.done(false);
    }

    private void tell(String action, Session session) {
        transaction.executeWithoutResult(
                _ ->
                        events.publishEvent(
                                AccountFact.of(action, session.kind().name(), session.account())));
    }
}
