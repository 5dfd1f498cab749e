package fr.parvis.account.factors;

import fr.parvis.account.factors.SecondFactorPolicy.Level;
import fr.parvis.account.sessions.SecondFactorNeed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks for a second factor whoever has one, and everybody where the commune wants it. */
@Component
class AwaitedFactor implements SecondFactorNeed {

    private final FactorStore store;
    private final Level usual;

    AwaitedFactor(
            FactorStore store, @Value("${parvis.sign-in.second-factor:required}") Level usual) {
        this.store = store;
        this.usual = usual;
    }

    @Override
    public boolean awaited(long agent) {
        return store.policy().orElse(usual) == Level.REQUIRED || store.hasAny(agent);
    }
}
