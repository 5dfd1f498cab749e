package fr.parvis.administration;

import fr.parvis.audit.JournalLine;
import fr.parvis.procedures.Procedures;
import fr.parvis.ui.Frame;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The codes of the journal as people say them; public only for the template. */
@Component
public class JournalWords {

    private static final String KEY = "administration.journal.";

    private static final Pattern NUMBERED =
            Pattern.compile("(revision|edition|file|mandate|decision)[: ](\\S+)");

    private static final Set<String> SUBJECTS =
            Set.of(
                    "request",
                    "agent",
                    "resident",
                    "procedure",
                    "commune",
                    "hook",
                    "token",
                    "mandate",
                    "register");

    /** Details that are always one of these words. */
    private static final Set<String> SAID =
            Set.of("accepted", "refused", "ONLINE", "COUNTER", "PHONE", "PAPER", "AUTHORITY");

    private static final Set<String> REASONS = Set.of("absence", "counter");

    private final Procedures procedures;

    JournalWords(Procedures procedures) {
        this.procedures = procedures;
    }

    /** {@code request:2026-000412} as people say it. */
    public String subject(Frame frame, JournalLine line) {
        if (line.subject().equals("journal")) {
            return frame.t(KEY + "subject.journal");
        }
        String[] parts = line.subject().split(":", 2);
        if (parts.length < 2 || !SUBJECTS.contains(parts[0])) {
            return line.subject();
        }
        String about = parts[0].equals("procedure") ? procedure(frame, parts[1]) : parts[1];
        return frame.t(KEY + "subject." + parts[0], about);
    }

    /** What more there is to tell; empty for nothing. */
    public String detail(Frame frame, JournalLine line) {
        String detail = line.detail();
        if (SAID.contains(detail)) {
            return frame.t(KEY + "detail." + detail.toLowerCase(Locale.ROOT));
        }
        if (line.action().equals("journal.cut")) {
            return frame.t(KEY + "detail.cut", detail.split(":")[0]);
        }
        if (line.action().equals("request.submitted")) {
            return procedure(frame, detail);
        }
        Matcher numbered = NUMBERED.matcher(detail);
        if (numbered.matches()) {
            return frame.t(KEY + "detail." + numbered.group(1), numbered.group(2));
        }
        boolean step = line.action().startsWith("request.") && detail.matches("[a-z][a-z0-9-]*");
        return step ? frame.t(KEY + "detail.step", detail.replace('-', ' ')) : detail;
    }

    /** On what ground; empty for none. */
    public String why(Frame frame, JournalLine line) {
        if (REASONS.contains(line.why())) {
            return frame.t(KEY + "why." + line.why());
        }
        Matcher numbered = NUMBERED.matcher(line.why());
        return numbered.matches()
                ? frame.t(KEY + "detail." + numbered.group(1), numbered.group(2))
                : line.why();
    }

    private String procedure(Frame frame, String code) {
        return procedures
                .current(code)
                .map(revision -> frame.t(revision.definition().title()))
                .orElse(code);
    }
}
