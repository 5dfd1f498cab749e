package fr.parvis.account.passwords;

import fr.parvis.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the holder of a link choose a password. Holding it proves that the e-mail address is theirs,
 * so an account is only made here: nobody can prepare one, with a password they know, for somebody
 * else's address.
 */
@Service
public class ChoosePassword {

    private final OneTimeLinks links;
    private final Passwords passwords;
    private final OpenResident opening;
    private final TransactionTemplate transaction;

    ChoosePassword(
            OneTimeLinks links,
            Passwords passwords,
            OpenResident opening,
            TransactionTemplate transaction) {
        this.links = links;
        this.passwords = passwords;
        this.opening = opening;
        this.transaction = transaction;
    }

    /**
     * @return the account, to be signed in
     */
    public Outcome<Long, PasswordRefused> by(OneTimeLink link, String password) {
        if (!opensSomething(link)) {
            return Outcome.refused(new PasswordRefused.LinkExpired());
        }
        return switch (passwords.choose(password, link.name(), link.email())) {
            case Outcome.Refused<String, PasswordRefused>(PasswordRefused no) ->
                    Outcome.refused(no);
            case Outcome.Done<String, PasswordRefused>(String hash) ->
                    transaction.execute(_ -> use(link, hash));
        };
    }

    /**
     * Opens a resident's account that needs no password: they come in by links or passkeys.
     *
     * @return the account, to be signed in
     */
    public Outcome<Long, PasswordRefused> without(OneTimeLink link) {
        return link.purpose() == LinkPurpose.RESIDENT_SIGN_UP
                ? transaction.execute(_ -> use(link, null))
                : Outcome.refused(new PasswordRefused.LinkExpired());
    }

    /** A link sent to an address without account, by somebody who asked for one, opens nothing. */
    public static boolean opensSomething(OneTimeLink link) {
        return link.account() != 0 || link.purpose() == LinkPurpose.RESIDENT_SIGN_UP;
    }

    private Outcome<Long, PasswordRefused> use(OneTimeLink link, String hash) {
        if (!links.use(link)) {
            return Outcome.refused(new PasswordRefused.LinkExpired());
        }
        if (link.purpose() == LinkPurpose.RESIDENT_SIGN_UP) {
            return Outcome.done(opening.open(link.name(), link.email(), hash));
        }
        return Outcome.done(passwords.replace(link.purpose().kind(), link.account(), 0, hash));
    }
}
