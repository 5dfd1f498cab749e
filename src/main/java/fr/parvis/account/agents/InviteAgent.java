package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.AgentInvited;
import fr.parvis.account.Role;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.SendLink;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an agent's account and sends the link to choose a password. */
@Service
class InviteAgent {

    private final AgentStore agents;
    private final SendLink link;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteAgent(AgentStore agents, SendLink link, ApplicationEventPublisher events, Clock clock) {
        this.agents = agents;
        this.link = link;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Long, AgentRefused> invite(
            AgentName who, boolean administrator, Map<Long, Set<Role>> roles) {
        Optional<AgentRefused> no = AgentRefused.of(who);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Optional<EmailAddress> address = EmailAddress.of(who.email());
        if (address.isEmpty()) {
            return Outcome.refused(new AgentRefused.InvalidEmail());
        }
        String to = address.get().value();
        String name = who.name().strip();
        Optional<Long> added =
                agents.add(
                        new AgentName(0, name, who.title().strip(), to),
                        administrator,
                        clock.instant());
        if (added.isEmpty()) {
            return Outcome.refused(new AgentRefused.EmailTaken(to));
        }
        agents.replaceRoles(added.get(), roles);
        send(added.get(), name, to);
        return Outcome.done(added.get());
    }

    /** Sends a new link to somebody who has not used the first. */
    @Transactional
    public void again(AgentAccount agent) {
        send(agent.id(), agent.name(), agent.email());
    }

    private void send(long agent, String name, String email) {
        String url = link.invite(agent, name, email);
        events.publishEvent(new AgentInvited(agent, email, url));
    }
}
