package fr.parvis.account.federation;

import fr.parvis.account.AccountFact;
import fr.parvis.account.federation.ArrivalRefused.Nameless;
import fr.parvis.account.federation.ArrivalRefused.OfAnotherAccount;
import fr.parvis.account.openid.ProviderProof;
import fr.parvis.account.sessions.AccountKind;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the account of whom FranceConnect vouches for. Who has none is asked first whether they
 * have one of another kind: two accounts of one person are as bad as one account of two.
 */
@Service
class WelcomeResident {

    private final ResidentIdentities identities;
    private final TakenAnswers answers;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    WelcomeResident(
            ResidentIdentities identities,
            TakenAnswers answers,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.identities = identities;
        this.answers = answers;
        this.events = events;
        this.json = json;
    }

    /**
     * @param state of the answer, under which who comes first time is remembered for some minutes
     */
    @Transactional
    Arrival arrive(ProviderProof proof, String state) {
        Optional<Vouched> vouched = ReadIdentity.of(proof);
        if (vouched.isEmpty()) {
            return new Arrival.Refused(new Nameless());
        }
        Optional<Long> account = identities.account(proof.issuer(), proof.subject());
        if (account.isEmpty()) {
            answers.keep(state, json.writeValueAsString(vouched.get()));
            return new Arrival.FirstTime();
        }
        identities.renew(account.get(), vouched.get());
        tell("account.signed-in", account.get());
        return new Arrival.Known(account.get());
    }

    /** Attaches the identity to the account of who is signed in and asked for it. */
    @Transactional
    Arrival link(ProviderProof proof, long resident) {
        Optional<Vouched> vouched = ReadIdentity.of(proof);
        if (vouched.isEmpty()) {
            return new Arrival.Refused(new Nameless());
        }
        if (!identities.attach(resident, vouched.get())) {
            boolean theirs =
                    identities
                            .account(proof.issuer(), proof.subject())
                            .filter(owner -> owner == resident)
                            .isPresent();
            return theirs
                    ? new Arrival.Linked(resident)
                    : new Arrival.Refused(new OfAnotherAccount());
        }
        tell("account.identity-linked", resident);
        return new Arrival.Linked(resident);
    }

    /** Who waits to say whether they want an account. */
    Optional<Vouched> waiting(String state) {
        return answers.kept(state).map(this::read);
    }

    record Opened(long account, Vouched vouched) {}

    /** Opens an account for who waits; empty when they waited too long or pressed twice. */
    @Transactional
    Optional<Opened> open(String state) {
        return answers.use(state).map(this::read).map(this::open);
    }

    private Opened open(Vouched vouched) {
        Optional<Long> meanwhile = identities.account(vouched.issuer(), vouched.subject());
        if (meanwhile.isPresent()) {
            return new Opened(meanwhile.get(), vouched);
        }
        long account = identities.open(vouched.identity().name());
        identities.attach(account, vouched);
        tell("account.opened", account);
        return new Opened(account, vouched);
    }

    private Vouched read(String kept) {
        return json.readValue(kept, Vouched.class);
    }

    private void tell(String action, long account) {
        events.publishEvent(AccountFact.of(action, AccountKind.RESIDENT.name(), account));
    }
}
