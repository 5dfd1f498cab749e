package fr.parvis.site.editing;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.Presence;
import fr.parvis.account.Presence.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who else has a content open at this moment. */
@Component
public class Onlookers {

    /**
     * @param since when they opened it
     */
    public record Onlooker(AgentName name, Instant since) {}

    private final Presence presence;
    private final Accounts accounts;

    Onlookers(Presence presence, Accounts accounts) {
        this.presence = presence;
        this.accounts = accounts;
    }

    /** Tells the others that this agent has it open, too. One query when there are others. */
    List<Onlooker> met(long content, long agent) {
        String page = "content/" + content;
        presence.opened(page, agent);
        List<Reader> others = presence.others(page, agent);
        if (others.isEmpty()) {
            return List.of();
        }
        Map<Long, AgentName> names = accounts.agents(others.stream().map(Reader::agent).toList());
        return others.stream()
                .filter(it -> names.containsKey(it.agent()))
                .map(it -> new Onlooker(names.get(it.agent()), it.since()))
                .toList();
    }
}
