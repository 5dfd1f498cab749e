package fr.parvis.account.factors;

import fr.parvis.account.AccountFact;
import fr.parvis.account.passwords.TellOwner;
import fr.parvis.account.sessions.AccountKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What changed about how an agent comes in: into the journal, and by e-mail to the agent. */
@Component
class FactorChanged {

    private final TellOwner owner;
    private final ApplicationEventPublisher events;

    FactorChanged(TellOwner owner, ApplicationEventPublisher events) {
        this.owner = owner;
        this.events = events;
    }

    /** In the transaction of the change. */
    void tell(long agent, String what) {
        events.publishEvent(AccountFact.of("account." + what, AccountKind.AGENT.name(), agent));
        owner.of(AccountKind.AGENT, agent, what);
    }
}
