package fr.parvis.site.care;

import fr.parvis.site.content.MoveContent;
import fr.parvis.site.content.Rows;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does with the contents of the current commune what the clock says. */
@Component
public class TurnContents {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final MoveContent move;
    private final Clock clock;

    TurnContents(JdbcClient jdbc, MoveContent move, Clock clock) {
        this.jdbc = jdbc;
        this.move = move;
        this.clock = clock;
    }

    /** Each in a transaction of its own, so that one that fails holds up no other. */
    public void here() {
        due().forEach(move::byTheClock);
    }

    /** Those whose moment has come, to be shown or to be over. */
    private List<Long> due() {
        return jdbc.sql(
                        """
                        (select id from site_content
                         where commune_id = current_commune() and starts_at <= :now limit :limit)
                        union
                        (select id from site_content
                         where commune_id = current_commune() and ends_at <= :now and shown is not null
                         limit :limit)
                        """)
                .param("now", Rows.at(clock.instant()))
                .param("limit", MOST)
                .query(Long.class)
                .list();
    }
}
