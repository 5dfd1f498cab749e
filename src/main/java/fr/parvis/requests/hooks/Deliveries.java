package fr.parvis.requests.hooks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code hook_delivery} and {@code hook_attempt}. */
@Component
class Deliveries {

    /** Nobody else tries while one is being sent; a node that dies lets another try after that. */
    private static final Duration CLAIMED = Duration.ofMinutes(2);

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param state WAITING, DONE, FAILED, or LEFT when the request went on without it
     */
    record Delivery(long id, long requestId, String hook, String body, String state, int tries) {}

    record Try(Instant at, boolean ok, String said) {}

    void add(long request, String hook, String body) {
        jdbc.sql(
                        """
                        insert into hook_delivery (request_id, hook, body, next_at) values (?, ?, ?, ?)
                        """)
                .params(request, hook, body, now())
                .update();
    }

    /** A fact, for which no step waits. */
    void tell(long request, String hook, Fact fact, String body) {
        jdbc.sql(
                        """
                        insert into hook_delivery (request_id, hook, body, next_at, fact)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(request, hook, body, now(), fact.code())
                .update();
    }

    /** The last one for which a step waited. */
    Optional<Delivery> last(long request) {
        return jdbc.sql(
                        """
                        select id, request_id, hook, body, state, tries from hook_delivery
                        where commune_id = current_commune() and request_id = ? and fact is null
                        order by id desc limit 1
                        """)
                .param(request)
                .query(Delivery.class)
                .optional();
    }

    /** Those whose time has come, each claimed for a while. */
    List<Delivery> claim() {
        return jdbc.sql(
                        """
                        update hook_delivery set next_at = :until
                        where commune_id = current_commune() and id in (
                            select id from hook_delivery
                            where commune_id = current_commune() and state = 'WAITING' and next_at <= :now
                            order by next_at limit :most for update skip locked)
                        returning id, request_id, hook, body, state, tries
                        """)
                .param("now", now())
                .param("until", Timestamp.from(clock.instant().plus(CLAIMED)))
                .param("most", MOST)
                .query(Delivery.class)
                .list();
    }

    /**
     * @param state after this try
     * @param next when to try again, where it still waits
     */
    void tried(long delivery, HookPost.Answer answer, String state, Instant next) {
        jdbc.sql("insert into hook_attempt (delivery_id, at, ok, said) values (?, ?, ?, ?)")
                .params(delivery, now(), answer.ok(), answer.said())
                .update();
        jdbc.sql(
                        """
                        update hook_delivery set tries = tries + 1, state = ?, next_at = ?
                        where commune_id = current_commune() and id = ? and state = 'WAITING'
                        """)
                .params(state, Timestamp.from(next), delivery)
                .update();
    }

    /** The request went on: nothing more is sent. */
    void leave(long request) {
        jdbc.sql(
                        """
                        update hook_delivery set state = 'LEFT'
                        where commune_id = current_commune() and request_id = ? and fact is null
                          and state = 'WAITING'
                        """)
                .param(request)
                .update();
    }

    List<Try> tries(long delivery) {
        return jdbc.sql(
                        """
                        select at, ok, said from hook_attempt
                        where commune_id = current_commune() and delivery_id = ? order by id
                        """)
                .param(delivery)
                .query(
                        (row, _) ->
                                new Try(
                                        row.getTimestamp(1).toInstant(),
                                        row.getBoolean(2),
                                        row.getString(3)))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
