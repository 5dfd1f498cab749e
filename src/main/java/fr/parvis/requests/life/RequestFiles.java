package fr.parvis.requests.life;

import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which files belong to a request: those of the answers, those that were answers before a
 * correction, those of the thread.
 */
@Component
public class RequestFiles {

    private final Forms forms;
    private final Procedures procedures;
    private final MessageThread thread;
    private final JdbcClient jdbc;

    RequestFiles(Forms forms, Procedures procedures, MessageThread thread, JdbcClient jdbc) {
        this.forms = forms;
        this.procedures = procedures;
        this.thread = thread;
        this.jdbc = jdbc;
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
        ids.addAll(earlier(request.id()));
        thread.of(request.id(), notes).forEach(message -> ids.addAll(message.files()));
        return ids;
    }

    private Set<Long> earlier(long request) {
        return jdbc.sql(
                        """
                        select unnest(earlier_files) from request_correction
                        where commune_id = current_commune() and request_id = ?
                        """)
                .param(request)
                .query(Long.class)
                .set();
    }
}
