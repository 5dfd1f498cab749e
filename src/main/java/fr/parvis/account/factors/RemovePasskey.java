package fr.parvis.account.factors;

import fr.parvis.account.passkeys.PasskeyRefused;
import fr.parvis.account.passkeys.Passkeys;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a passkey away; of an agent, not the last factor where the commune wants one. */
@Service
public class RemovePasskey {

    private final Passkeys passkeys;
    private final FactorStore store;
    private final SecondFactorPolicy policy;

    RemovePasskey(Passkeys passkeys, FactorStore store, SecondFactorPolicy policy) {
        this.passkeys = passkeys;
        this.store = store;
        this.policy = policy;
    }

    /**
     * @throws NotFound when the account has no such key
     */
    @Transactional
    public Outcome<Long, PasskeyRefused> by(Session session, long id) {
        boolean agent = session.kind() == AccountKind.AGENT;
        boolean last = agent && isLastFactor(session.account());
        if (last && policy.required()) {
            return Outcome.refused(PasskeyRefused.LAST_ONE);
        }
        if (!passkeys.remove(session.kind(), session.account(), id)) {
            throw new NotFound();
        }
        if (last) {
            store.removeCodes(session.account());
        }
        return Outcome.done(session.account());
    }

    private boolean isLastFactor(long agent) {
        return passkeys.of(AccountKind.AGENT, agent).size() < 2 && store.key(agent).isEmpty();
    }
}
