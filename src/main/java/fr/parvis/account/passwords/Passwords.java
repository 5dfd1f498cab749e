package fr.parvis.account.passwords;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.kernel.Outcome;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks passwords and changes them. No connection to the database is held while a password is
 * hashed.
 */
@Service
public class Passwords {

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final ChosenPasswords chosen;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Passwords(
            Credentials credentials,
            PasswordHashes hashes,
            ChosenPasswords chosen,
            Sessions sessions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.chosen = chosen;
        this.sessions = sessions;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * The account of an address and a password. Takes the same time whether the address is known or
     * not.
     */
    public Optional<Long> check(AccountKind kind, String email, String password) {
        var known = credentials.byEmail(kind, EmailAddress.normalised(email));
        String hash = known.map(Credentials.Known::hash).orElse(null);
        if (password.length() > PasswordPolicy.MOST || !hashes.matches(password, hash)) {
            return Optional.empty();
        }
        long account = known.orElseThrow().account();
        if (hashes.isOutdated(hash)) {
            credentials.change(kind, account, hashes.hash(password));
        }
        return Optional.of(account);
    }

    /** Whether an account has a password at all. */
    public boolean exists(AccountKind kind, long account) {
        return credentials.byId(kind, account).map(Credentials.Known::hash).isPresent();
    }

    /** Whether a password is that of an account; takes as long where it has none. */
    public boolean isOf(AccountKind kind, long account, String password) {
        String hash = credentials.byId(kind, account).map(Credentials.Known::hash).orElse(null);
        return password.length() <= PasswordPolicy.MOST && hashes.matches(password, hash);
    }

    /** The hash of a password that may be chosen. */
    Outcome<String, PasswordRefused> choose(String password, String name, String email) {
        return chosen.choose(password, name, email);
    }

    /**
     * Changes the password of somebody signed in who gives the current one, or who has none and
     * just proved who they are otherwise; signs out every other browser.
     *
     * @param session the one that stays
     */
    public Outcome<Long, PasswordRefused> change(
            AccountKind kind, long account, long session, String current, String wanted) {
        var known = credentials.byId(kind, account).orElseThrow();
        if (known.hash() != null && !hashes.matches(current, known.hash())) {
            return Outcome.refused(new PasswordRefused.NotTheCurrentOne());
        }
        return choose(wanted, known.name(), known.email())
                .map(hash -> transaction.execute(_ -> replace(kind, account, session, hash)));
    }

    /**
     * In the caller's transaction, puts a new hash in place and ends the sessions opened under the
     * old one.
     */
    long replace(AccountKind kind, long account, long keptSession, String hash) {
        credentials.change(kind, account, hash);
        sessions.endAll(kind, account, keptSession);
        events.publishEvent(AccountFact.of("account.password-changed", kind.name(), account));
        return account;
    }
}
