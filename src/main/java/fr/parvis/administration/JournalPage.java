package fr.parvis.administration;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.audit.JournalLine;
import fr.parvis.audit.JournalSearch;
import fr.parvis.audit.Verification;
import fr.parvis.ui.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of the journal; public only for its template.
 *
 * @param next address of the older lines, or null at the end
 * @param verification of the whole chain, or null when it was not asked for
 */
public record JournalPage(
        JournalSearch search,
        List<JournalLine> lines,
        Map<Long, AgentName> agents,
        String next,
        Verification verification) {

    private static final String AGENT = "agent:";

    private static final Set<String> SUBJECTS = Set.of("request", "agent", "resident", "procedure");

    /**
     * @param found one more than a page when there are more
     */
    static JournalPage of(
            JournalSearch search,
            List<JournalLine> found,
            Map<Long, AgentName> agents,
            Verification checked) {
        boolean more = found.size() > JournalController.PAGE;
        List<JournalLine> lines = more ? found.subList(0, JournalController.PAGE) : found;
        String next = more ? address(search, lines.getLast().id()) : null;
        return new JournalPage(search, lines, agents, next, checked);
    }

    /** To whom something was done. */
    static Set<Long> agents(List<JournalLine> lines) {
        return lines.stream()
                .map(JournalLine::subject)
                .filter(subject -> subject.startsWith(AGENT))
                .map(JournalPage::agent)
                .collect(Collectors.toSet());
    }

    private static long agent(String subject) {
        return Long.parseLong(subject.substring(AGENT.length()));
    }

    /** From the newest line, all of it. */
    public boolean whole() {
        return search.words().isEmpty() && search.day() == null;
    }

    public boolean fromTheStart() {
        return search.before() == Long.MAX_VALUE;
    }

    /** {@code request:2026-000412} as people say it. */
    public String subject(Frame frame, JournalLine line) {
        if (link(line) != null && agents.containsKey(agent(line.subject()))) {
            return agents.get(agent(line.subject())).name();
        }
        String[] parts = line.subject().split(":", 2);
        return parts.length == 2 && SUBJECTS.contains(parts[0])
                ? frame.t("administration.journal.subject." + parts[0], parts[1])
                : line.subject();
    }

    /** Where the subject is shown to an administrator, or null. */
    public static String link(JournalLine line) {
        return line.subject().startsWith(AGENT) ? "/bureau/agents/" + agent(line.subject()) : null;
    }

    private static String address(JournalSearch search, long last) {
        return "/bureau/mairie/journal?apres="
                + last
                + (search.words().isEmpty()
                        ? ""
                        : "&chercher=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8))
                + (search.day() == null ? "" : "&jour=" + search.day());
    }
}
