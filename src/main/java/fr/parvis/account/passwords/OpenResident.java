package fr.parvis.account.passwords;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a resident's account whose address is known to be theirs. */
@Service
public class OpenResident {

    private final Passwords passwords;
    private final Credentials credentials;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenResident(
            Passwords passwords,
            Credentials credentials,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passwords = passwords;
        this.credentials = credentials;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException when the text is no address
     */
    public Outcome<Long, PasswordRefused> vouchedFor(String name, String email, String password) {
        EmailAddress address =
                EmailAddress.of(email)
                        .orElseThrow(() -> new IllegalStateException("no e-mail address"));
        return passwords
                .choose(password, name, address.value())
                .map(hash -> transaction.execute(_ -> open(name, address.value(), hash)));
    }

    /** In the caller's transaction. */
    long open(String name, String email, String hash) {
        long resident = credentials.openResident(name, email, hash, clock.instant());
        events.publishEvent(
                AccountFact.of("account.opened", AccountKind.RESIDENT.name(), resident));
        return resident;
    }
}
