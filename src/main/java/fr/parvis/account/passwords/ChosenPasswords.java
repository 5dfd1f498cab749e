package fr.parvis.account.passwords;

import fr.parvis.commune.Communes;
import fr.parvis.kernel.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Passwords that somebody chooses here: refused, or hashed. */
@Component
class ChosenPasswords {

    private final PasswordPolicy policy;
    private final PasswordHashes hashes;
    private final Communes communes;

    ChosenPasswords(PasswordPolicy policy, PasswordHashes hashes, Communes communes) {
        this.policy = policy;
        this.hashes = hashes;
        this.communes = communes;
    }

    /**
     * The hash of a password that may be chosen; what everybody here would think of first, the name
     * of the town, counts as little as one's own.
     */
    Outcome<String, PasswordRefused> choose(String password, String name, String email) {
        String known = name + " " + communes.current().name();
        Optional<PasswordRefused> no = policy.check(password, known, email);
        return no.<Outcome<String, PasswordRefused>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(hashes.hash(password)));
    }
}
