package fr.parvis.site.declaration;

import fr.parvis.ui.Format;
import fr.parvis.ui.Frame;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The audit that the declaration of the current commune rests on. */
@Component
public class Declarations {

    private final Audits audits;

    Declarations(Audits audits) {
        this.audits = audits;
    }

    /** The last audit while it holds; the page that shows it is old when it does no more. */
    public Optional<Audit> valid(Frame frame) {
        Optional<Audit> last =
                audits.last().filter(audit -> !audits.today().isAfter(audit.until()));
        last.ifPresent(
                audit ->
                        frame.changesAt(
                                audit.until().plusDays(1).atStartOfDay(Format.ZONE).toInstant()));
        return last;
    }

    /** {@code full}, {@code partial} or {@code none}, at this very day. */
    public String state() {
        return audits.last().map(audit -> audit.state(audits.today())).orElse("none");
    }
}
