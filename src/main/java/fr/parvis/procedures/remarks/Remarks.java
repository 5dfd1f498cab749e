package fr.parvis.procedures.remarks;

import fr.parvis.procedures.drafts.Place;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code procedure_remark}: what agents say to each other about a place. */
@Repository
class Remarks {

    public record Remark(long id, long agentId, String words, Instant madeAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those nobody has settled, the oldest first. */
    List<Remark> open(String code, Place place) {
        return jdbc.sql(
                        """
                        select id, agent_id, words, made_at from procedure_remark
                        where commune_id = current_commune() and code = ? and place = ? and settled_at is null
                        order by id
                        """)
                .params(code, place.toString())
                .query(Remark.class)
                .list();
    }

    void add(String code, Place place, long agent, String words) {
        jdbc.sql(
                        """
                        insert into procedure_remark (code, place, agent_id, words, made_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(code, place.toString(), agent, words, Timestamp.from(clock.instant()))
                .update();
    }

    boolean settle(String code, long id) {
        return jdbc.sql(
                                """
                                update procedure_remark set settled_at = ?
                                where commune_id = current_commune() and code = ? and id = ?
                                """)
                        .params(Timestamp.from(clock.instant()), code, id)
                        .update()
                > 0;
    }
}
