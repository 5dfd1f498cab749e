package fr.parvis.account.factors;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether agents of the current commune must have a second factor. */
@Service
public class SecondFactorPolicy {

    /** In {@code parvis.sign-in.second-factor}: what holds until an administrator chooses. */
    public enum Level {
        REQUIRED,
        OFFERED
    }

    private final FactorStore store;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Level usual;

    SecondFactorPolicy(
            FactorStore store,
            Sessions sessions,
            ApplicationEventPublisher events,
            @Value("${parvis.sign-in.second-factor:required}") Level usual) {
        this.store = store;
        this.sessions = sessions;
        this.events = events;
        this.usual = usual;
    }

    public boolean required() {
        return store.policy().orElse(usual) == Level.REQUIRED;
    }

    /** How many agents who can sign in have none. */
    public int agentsWithout() {
        return store.agentsWithout();
    }

    /** From now on; agents who came in without one are asked for it on their next page. */
    @Transactional
    public void choose(Level level) {
        store.choose(level);
        if (level == Level.REQUIRED) {
            sessions.askAgentsForSecondFactor();
        }
        events.publishEvent(new AccountFact("agent.second-factor-policy", "sign-in", level.name()));
    }
}
