package fr.parvis.account.passwords;

import fr.parvis.account.AgentLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Links that were sent to an agent open nothing any more once the agent has left. */
@Component
class LinksOfLeavers {

    private final OneTimeLinks links;

    LinksOfLeavers(OneTimeLinks links) {
        this.links = links;
    }

    @EventListener
    void of(AgentLeft left) {
        links.forgetAgent(left.agent());
    }
}
