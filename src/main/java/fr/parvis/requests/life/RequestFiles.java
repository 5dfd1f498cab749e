package fr.parvis.requests.life;

import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which files belong to a request: those of the answers and those of the thread. */
@Component
public class RequestFiles {

    private final Forms forms;
    private final Procedures procedures;
    private final MessageThread thread;

    RequestFiles(Forms forms, Procedures procedures, MessageThread thread) {
        this.forms = forms;
        this.procedures = procedures;
        this.thread = thread;
    }

    /**
     * @param notes whether files of internal notes count
     */
    public Set<Long> ids(Request request, boolean notes) {
        Set<Long> ids =
                new HashSet<>(
                        forms.files(
                                procedures.revision(request.revisionId()).definition().form(),
                                request.answers()));
        thread.of(request.id(), notes).forEach(message -> ids.addAll(message.files()));
        return ids;
    }
}
