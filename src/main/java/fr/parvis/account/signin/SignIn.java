package fr.parvis.account.signin;

import fr.parvis.account.AccountFact;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.Passwords;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.signin.SignInRefused.TooManyTries;
import fr.parvis.account.signin.SignInRefused.WrongCredentials;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.RateLimits;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks an address and a password. Failures are counted per account and network address together:
 * whoever tries passwords locks out themselves, not the owner.
 */
@Service
class SignIn {

    private static final String TRIES = "sign-in";
    private static final String FAILURES = "sign-in-failure";

    private final Passwords passwords;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignIn(
            Passwords passwords,
            RateLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * @param from network address
     * @return the account
     */
    Outcome<Long, SignInRefused> with(
            AccountKind kind, String email, String password, String from) {
        String address = RateLimits.key(from);
        String failures = kind + " " + EmailAddress.normalised(email) + " " + address;
        if (!limits.allow(TRIES, address)) {
            return Outcome.refused(new TooManyTries(limits.retryAfter(TRIES, address)));
        }
        if (!limits.open(FAILURES, failures)) {
            return Outcome.refused(new TooManyTries(limits.retryAfter(FAILURES, failures)));
        }
        Optional<Long> account = passwords.check(kind, email, password);
        if (account.isEmpty()) {
            limits.allow(FAILURES, failures);
            return Outcome.refused(new WrongCredentials());
        }
        tell(kind, account.get());
        return Outcome.done(account.get());
    }

    private void tell(AccountKind kind, long account) {
        transaction.executeWithoutResult(
                _ ->
                        events.publishEvent(
                                AccountFact.of("account.signed-in", kind.name(), account)));
    }
}
