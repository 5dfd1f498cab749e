package fr.parvis.account.signin;

import fr.parvis.account.AccountFact;
import fr.parvis.account.passkeys.Passkeys;
import fr.parvis.account.passkeys.RelyingParty;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.OneTimeLink;
import fr.parvis.account.passwords.OneTimeLinks;
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
    private final Passkeys passkeys;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignIn(
            Passwords passwords,
            Passkeys passkeys,
            OneTimeLinks links,
            RateLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.links = links;
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

    /**
     * @param credential what the device signed
     * @param from network address
     * @return the account
     */
    Outcome<Long, SignInRefused> with(
            AccountKind kind, String credential, RelyingParty party, String from) {
        String address = RateLimits.key(from);
        if (!limits.allow(TRIES, address)) {
            return Outcome.refused(new TooManyTries(limits.retryAfter(TRIES, address)));
        }
        Optional<Long> account = passkeys.check(kind, credential, party);
        account.ifPresent(it -> tell(kind, it));
        return account.<Outcome<Long, SignInRefused>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SignInRefused.WrongPasskey()));
    }

    /** Uses a link up; false when it was used meanwhile. */
    boolean byLink(OneTimeLink link) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> {
                            boolean used = links.use(link);
                            if (used) {
                                publish(link.purpose().kind(), link.account());
                            }
                            return used;
                        }));
    }

    private void tell(AccountKind kind, long account) {
        transaction.executeWithoutResult(_ -> publish(kind, account));
    }

    private void publish(AccountKind kind, long account) {
        events.publishEvent(AccountFact.of("account.signed-in", kind.name(), account));
    }
}
