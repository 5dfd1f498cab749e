package fr.parvis.account.agents;

import fr.parvis.account.AccountFact;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.AgentLeft;
import fr.parvis.account.Role;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.kernel.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an agent may do. An administrator always remains. */
@Service
class ChangeAgent {

    private final AgentStore agents;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ChangeAgent(AgentStore agents, Sessions sessions, ApplicationEventPublisher events) {
        this.agents = agents;
        this.sessions = sessions;
        this.events = events;
    }

    /** New rights hold from the agent's next page on. */
    @Transactional
    public Outcome<Long, AgentRefused> change(
            long agent, AgentName who, boolean administrator, Map<Long, Set<Role>> roles) {
        Optional<AgentRefused> no = AgentRefused.of(who);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (!administrator && isLastAdministrator(agent)) {
            return Outcome.refused(new AgentRefused.LastAdministrator());
        }
        agents.change(
                new AgentName(agent, who.name().strip(), who.title().strip(), ""), administrator);
        agents.replaceRoles(agent, roles);
        sessions.changed();
        publish("agent.rights-changed", agent);
        return Outcome.done(agent);
    }

    /** Closes the account at once, in every browser; its work and its name in the past remain. */
    @Transactional
    public Outcome<Long, AgentRefused> close(long agent) {
        if (isLastAdministrator(agent)) {
            return Outcome.refused(new AgentRefused.LastAdministrator());
        }
        agents.activate(agent, false);
        sessions.endAll(AccountKind.AGENT, agent, 0);
        events.publishEvent(new AgentLeft(agent));
        publish("agent.closed", agent);
        return Outcome.done(agent);
    }

    @Transactional
    public void reopen(long agent) {
        agents.activate(agent, true);
        publish("agent.reopened", agent);
    }

    private boolean isLastAdministrator(long agent) {
        return agents.lockAdministrators().equals(List.of(agent));
    }

    private void publish(String action, long agent) {
        events.publishEvent(AccountFact.of(action, AccountKind.AGENT.name(), agent));
    }
}
