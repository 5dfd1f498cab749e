package fr.parvis.account.factors;

import fr.parvis.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent does without their application; the last factor stays where the commune wants one. */
@Service
public class RemoveApplication {

    private final FactorStore store;
    private final SecondFactorPolicy policy;
    private final FactorChanged changed;

    RemoveApplication(FactorStore store, SecondFactorPolicy policy, FactorChanged changed) {
        this.store = store;
        this.policy = policy;
        this.changed = changed;
    }

    @Transactional
    public Outcome<Long, FactorRefused> by(long agent) {
        boolean last = !store.hasPasskey(agent);
        if (last && policy.required()) {
            return Outcome.refused(FactorRefused.LAST_ONE);
        }
        store.removeKey(agent);
        if (last) {
            store.removeCodes(agent);
        }
        changed.tell(agent, "factor-removed");
        return Outcome.done(agent);
    }
}
