package fr.parvis.administration;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.audit.JournalLine;
import fr.parvis.audit.JournalSearch;
import fr.parvis.audit.Verification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of the journal; public only for its template.
 *
 * @param agents to whom something was done, by number
 * @param next address of the older lines, or null at the end
 * @param verification of the whole chain, or null when it was not asked for
 */
public record JournalPage(
        JournalQuery query,
        List<JournalLine> lines,
        Map<Long, AgentName> agents,
        String next,
        Verification verification) {

    private static final String AGENT = "agent:\\d{1,18}";

    /**
     * @param found one more than a page when there are more
     */
    static JournalPage of(
            JournalQuery query,
            List<JournalLine> found,
            Map<Long, AgentName> agents,
            Verification checked) {
        boolean more = found.size() > JournalController.PAGE;
        List<JournalLine> lines = more ? found.subList(0, JournalController.PAGE) : found;
        String next = more ? query.after(lines.getLast().id()) : null;
        return new JournalPage(query, lines, agents, next, checked);
    }

    /** To whom something was done. */
    static Set<Long> agents(List<JournalLine> lines) {
        return lines.stream()
                .filter(line -> line.subject().matches(AGENT))
                .map(JournalPage::agent)
                .collect(Collectors.toSet());
    }

    /** From the newest line, all of it. */
    public boolean whole() {
        return query.search().equals(JournalSearch.ALL);
    }

    /** The agent to whom it was done, or null. */
    public AgentName agentOf(JournalLine line) {
        return line.subject().matches(AGENT) ? agents.get(agent(line)) : null;
    }

    /** Where the subject is shown to an administrator, or null. */
    public static String link(JournalLine line) {
        return line.subject().matches(AGENT) ? "/bureau/agents/" + agent(line) : null;
    }

    private static long agent(JournalLine line) {
        return Long.parseLong(line.subject().substring("agent:".length()));
    }
}
