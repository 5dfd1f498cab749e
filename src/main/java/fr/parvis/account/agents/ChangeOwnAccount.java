package fr.parvis.account.agents;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.kernel.Outcome;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent changes how they are called and how they are told of news; never their rights. */
@Service
class ChangeOwnAccount {

    private final OwnAccounts own;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ChangeOwnAccount(OwnAccounts own, Sessions sessions, ApplicationEventPublisher events) {
        this.own = own;
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public Outcome<Long, AgentRefused> change(long agent, OwnAccount chosen) {
        Optional<AgentRefused> no = AgentRefused.of(chosen.who(agent));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        own.change(agent, chosen);
        sessions.changed();
        events.publishEvent(AccountFact.of("agent.own-account", AccountKind.AGENT.name(), agent));
        return Outcome.done(agent);
    }
}
