package fr.parvis.procedures;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a procedure off line, with a word to residents. Requests and drafts that are under way go
 * on; the next publication opens it again.
 */
@Component
public class CloseProcedure {

    private final JdbcClient jdbc;
    private final Shelves shelves;
    private final ApplicationEventPublisher events;

    CloseProcedure(JdbcClient jdbc, Shelves shelves, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.shelves = shelves;
        this.events = events;
    }

    /**
     * @param words to residents, in French
     * @return false when it was not open
     */
    @Transactional
    public boolean close(String code, String words) {
        return change(code, true, words, "procedure.closed");
    }

    /**
     * @return false when it was not closed
     */
    @Transactional
    public boolean reopen(String code) {
        return change(code, false, null, "procedure.reopened");
    }

    private boolean change(String code, boolean open, String words, String action) {
        shelves.changes();
        int changed =
                jdbc.sql(
                                """
                                update procedure set open = not open, closed_fr = ?
                                where commune_id = current_commune() and code = ? and open = ?
                                """)
                        .params(words, code, open)
                        .update();
        if (changed > 0) {
            events.publishEvent(new ProcedureSwitched(action, code));
        }
        return changed > 0;
    }

    /** The word to residents of a procedure that is closed; empty text when there is none. */
    public Optional<Closed> closed(String code) {
        return jdbc.sql(
                        """
                        select p.current_revision as revision, coalesce(p.closed_fr, '') as words
                        from procedure p
                        where p.commune_id = current_commune() and p.code = ? and not p.open
                        """)
                .param(code)
                .query(Closed.class)
                .optional();
    }

    /**
     * @param revision the last one that was online
     */
    public record Closed(long revision, String words) {}
}
