package fr.parvis.account.passkeys;

import fr.parvis.account.AccountFact;
import fr.parvis.account.passkeys.PasskeyStore.Kept;
import fr.parvis.account.passkeys.Signatures.Signed;
import fr.parvis.account.passwords.TellOwner;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, checks and takes away the passkeys of agents and residents. */
@Service
public class Passkeys {

    private static final int LONGEST_NAME = 60;

    private final PasskeyStore store;
    private final Signatures signatures;
    private final Challenges challenges;
    private final TellOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(
            PasskeyStore store,
            Signatures signatures,
            Challenges challenges,
            TellOwner owner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.signatures = signatures;
        this.challenges = challenges;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
    }

    public List<Passkey> of(AccountKind kind, long account) {
        return store.of(kind, account);
    }

    public boolean has(AccountKind kind, long account) {
        return !store.of(kind, account).isEmpty();
    }

    /**
     * Adds the key that a device just made.
     *
     * @param json answer of the browser
     * @param name to know it by
     */
    @Transactional
    public Outcome<Long, PasskeyRefused> add(
            Session session, String json, String name, RelyingParty party) {
        Optional<Kept> made =
                signatures
                        .readMade(json)
                        .filter(
                                it ->
                                        challenges.use(
                                                PasskeyOptions.adding(session), it.challenge()))
                        .flatMap(it -> signatures.check(it, party, session.account()));
        if (made.isEmpty()) {
            return Outcome.refused(PasskeyRefused.NOT_ACCEPTED);
        }
        Kept kept = made.get();
        if (!store.add(
                session.kind(), signatures.id(kept), kept, shortened(name), clock.instant())) {
            return Outcome.refused(PasskeyRefused.KNOWN);
        }
        tell("passkey-added", session.kind(), session.account());
        return Outcome.done(session.account());
    }

    /**
     * The account whose key signed.
     *
     * @param json answer of the browser
     */
    @Transactional
    public Optional<Long> check(AccountKind kind, String json, RelyingParty party) {
        return signatures
                .readSigned(json)
                .filter(it -> challenges.use(PasskeyOptions.showing(kind), it.challenge()))
                .flatMap(signed -> check(kind, signed, party));
    }

    /** False when the account has no such key. */
    @Transactional
    public boolean remove(AccountKind kind, long account, long id) {
        boolean removed = store.remove(kind, account, id);
        if (removed) {
            tell("passkey-removed", kind, account);
        }
        return removed;
    }

    private Optional<Long> check(AccountKind kind, Signed signed, RelyingParty party) {
        return store.find(kind, signed.credentialId())
                .flatMap(
                        kept ->
                                signatures
                                        .check(signed, kept, party)
                                        .map(
                                                count -> {
                                                    store.used(kept.id(), count, clock.instant());
                                                    return kept.account();
                                                }));
    }

    private void tell(String what, AccountKind kind, long account) {
        events.publishEvent(AccountFact.of("account." + what, kind.name(), account));
        owner.of(kind, account, what);
    }

    private static String shortened(String name) {
        String plain = name.strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
