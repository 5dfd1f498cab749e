package fr.parvis.account.agents;

import fr.parvis.account.AccountFact;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator signs an agent out, in one browser or in all; the journal says so. */
@Service
class EndSessions {

    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    EndSessions(Sessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** False when the agent has no such session. */
    @Transactional
    public boolean one(long agent, long session) {
        boolean ended = sessions.end(AccountKind.AGENT, agent, session);
        if (ended) {
            tell(agent);
        }
        return ended;
    }

    @Transactional
    public void all(long agent) {
        sessions.endAll(AccountKind.AGENT, agent, 0);
        tell(agent);
    }

    private void tell(long agent) {
        events.publishEvent(
                AccountFact.of("agent.sessions-ended", AccountKind.AGENT.name(), agent));
    }
}
