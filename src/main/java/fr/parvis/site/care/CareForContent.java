package fr.parvis.site.care;

import fr.parvis.kernel.Auditable;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Rows;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with contents besides writing and showing them. */
@Component
public class CareForContent {

    private final JdbcClient jdbc;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareForContent(
            JdbcClient jdbc, History history, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** For the journal. */
    record Discarded(String subject, String detail) implements Auditable {

        @Override
        public String action() {
            return "site.discard";
        }
    }

    /** Somebody read it and says that it is still right. */
    @Transactional
    public void stillRight(long id) {
        jdbc.sql(
                        """
                        update site_content set looked_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(Rows.at(clock.instant()), id)
                .update();
    }

    /** For good, with all its revisions; false for what the public has seen or is to see. */
    @Transactional
    public boolean discard(long id) {
        Piece piece = history.piece(id);
        boolean gone =
                jdbc.sql(
                                        """
                                        delete from site_content
                                        where commune_id = current_commune() and id = ? and published_at is null
                                        """)
                                .param(id)
                                .update()
                        == 1;
        if (gone) {
            events.publishEvent(
                    new Discarded("content:" + piece.kind() + "/" + piece.slug(), piece.title()));
        }
        return gone;
    }
}
