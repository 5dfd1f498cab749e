package fr.parvis.requests.kin;

import fr.parvis.requests.RequestMoved;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_tie}: one row a pair of requests. */
@Component
public class Ties {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the place of what was said of both before. */
    public void put(long from, long to, Tie.Kind kind, String by) {
        jdbc.sql(
                        """
                        insert into request_tie (from_id, to_id, kind, at, by_name) values (?, ?, ?, ?, ?)
                        on conflict (commune_id, least(from_id, to_id), greatest(from_id, to_id))
                        do update set from_id = excluded.from_id, to_id = excluded.to_id,
                            kind = excluded.kind, at = excluded.at, by_name = excluded.by_name
                        """)
                .params(from, to, kind.name(), Timestamp.from(clock.instant()), by)
                .update();
    }

    public Optional<Tie.Kind> between(long one, long other) {
        return jdbc.sql(
                        """
                        select kind from request_tie
                        where commune_id = current_commune()
                            and (from_id = ? and to_id = ? or from_id = ? and to_id = ?)
                        """)
                .params(one, other, other, one)
                .query(String.class)
                .optional()
                .map(Tie.Kind::valueOf);
    }

    /** Those that ended so that this one goes on. */
    List<Long> joinedTo(long request) {
        return jdbc.sql(
                        """
                        select from_id from request_tie
                        where commune_id = current_commune() and to_id = ? and kind = 'MERGED'
                        """)
                .param(request)
                .query(Long.class)
                .list();
    }

    /**
     * A request that was merged with others, as its person may follow it.
     *
     * @param goesOn whether it is the one that goes on
     */
    public record Joined(String number, Long residentId, boolean goesOn) {}

    /** All that were merged with a request, itself left out; mostly none. */
    public List<Joined> family(long request) {
        return jdbc.sql(
                        """
                        with root (id) as (
                            select coalesce((select to_id from request_tie
                                where commune_id = current_commune() and from_id = :id and kind = 'MERGED'), :id)
                        )
                        select r.number, r.resident_id, r.id = (select id from root) as goes_on
                        from request r
                        where r.commune_id = current_commune() and r.id <> :id and r.id = any (array(
                            select id from root
                            union all
                            select from_id from request_tie
                            where commune_id = current_commune() and kind = 'MERGED'
                                and to_id = (select id from root)))
                        order by r.id
                        """)
                .param("id", request)
                .query(
                        (row, _) ->
                                new Joined(
                                        row.getString(1),
                                        row.getObject(2, Long.class),
                                        row.getBoolean(3)))
                .list();
    }

    /** What ended for another and was opened again stands beside it. */
    @EventListener
    void on(RequestMoved moved) {
        if (moved.what().equals("reopened")) {
            jdbc.sql(
                            """
                            update request_tie set kind = 'LINKED'
                            where commune_id = current_commune() and from_id = ? and kind = 'MERGED'
                            """)
                    .param(moved.id())
                    .update();
        }
    }
}
