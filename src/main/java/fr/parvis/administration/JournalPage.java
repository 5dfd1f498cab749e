package fr.parvis.administration;

import fr.parvis.audit.JournalLine;
import fr.parvis.audit.JournalSearch;
import fr.parvis.audit.Verification;
import fr.parvis.ui.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A page of the journal; public only for its template.
 *
 * @param next address of the older lines, or null at the end
 * @param verification of the whole chain, or null when it was not asked for
 */
public record JournalPage(
        JournalSearch search, List<JournalLine> lines, String next, Verification verification) {

    private static final Set<String> SUBJECTS = Set.of("request", "agent", "resident", "procedure");

    /**
     * @param found one more than a page when there are more
     */
    static JournalPage of(JournalSearch search, List<JournalLine> found, Verification checked) {
        boolean more = found.size() > JournalController.PAGE;
        List<JournalLine> lines = more ? found.subList(0, JournalController.PAGE) : found;
        return new JournalPage(
                search, lines, more ? address(search, lines.getLast().id()) : null, checked);
    }

    /** From the newest line, all of it. */
    public boolean whole() {
        return search.words().isEmpty() && search.day() == null;
    }

    public boolean fromTheStart() {
        return search.before() == Long.MAX_VALUE;
    }

    /** {@code request:2026-000412} as people say it. */
    public static String subject(Frame frame, JournalLine line) {
        String[] parts = line.subject().split(":", 2);
        return parts.length == 2 && SUBJECTS.contains(parts[0])
                ? frame.t("administration.journal.subject." + parts[0], parts[1])
                : line.subject();
    }

    /** Where the subject is shown to an administrator, or null. */
    public static String link(JournalLine line) {
        return line.subject().startsWith("agent:")
                ? "/bureau/agents/" + line.subject().substring("agent:".length())
                : null;
    }

    private static String address(JournalSearch search, long last) {
        return "/bureau/journal?apres="
                + last
                + (search.words().isEmpty()
                        ? ""
                        : "&chercher="
                                + URLEncoder.encode(search.words(), StandardCharsets.UTF_8))
                + (search.day() == null ? "" : "&jour=" + search.day());
    }
}
