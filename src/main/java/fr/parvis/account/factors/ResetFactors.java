package fr.parvis.account.factors;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last resort for a lost telephone: an administrator takes all second factors of an agent away
 * and ends all their sessions; at the next sign-in the agent chooses new ones.
 */
@Service
public class ResetFactors {

    private final FactorStore store;
    private final Sessions sessions;
    private final FactorChanged changed;

    ResetFactors(FactorStore store, Sessions sessions, FactorChanged changed) {
        this.store = store;
        this.sessions = sessions;
        this.changed = changed;
    }

    /**
     * @param agent other than the one who acts
     */
    @Transactional
    public void of(long agent) {
        store.removeKey(agent);
        store.removePasskeys(agent);
        store.removeCodes(agent);
        sessions.endAll(AccountKind.AGENT, agent, 0);
        changed.tell(agent, "factor-reset");
    }
}
