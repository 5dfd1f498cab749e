package fr.parvis.requests.meetings;

import fr.parvis.requests.meetings.Appointment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code request_appointment}: one a passage through the step, moved as often as needed.
 */
@Component
class Appointments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Appointments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest of a request. */
    Optional<Appointment> of(long request) {
        return jdbc.sql(
                        """
                        select * from request_appointment
                        where commune_id = current_commune() and request_id = ? order by id desc limit 1
                        """)
                .param(request)
                .query(Appointments::row)
                .optional();
    }

    /** That of the present passage through the step: one kept earlier does not count again. */
    Optional<Appointment> current(long request) {
        return jdbc.sql(
                        """
                        select * from request_appointment
                        where commune_id = current_commune() and request_id = ? and not passed
                        order by id desc limit 1
                        """)
                .param(request)
                .query(Appointments::row)
                .optional();
    }

    /** The request leaves the step. */
    void pass(long request) {
        jdbc.sql(
                        """
                        update request_appointment set passed = true,
                            state = case when state = 'PROPOSED' then 'CANCELLED' else state end
                        where commune_id = current_commune() and request_id = ? and not passed
                        """)
                .param(request)
                .update();
    }

    Optional<Appointment> find(long id) {
        return jdbc.sql(
                        "select * from request_appointment where commune_id = current_commune() and id = ?")
                .param(id)
                .query(Appointments::row)
                .optional();
    }

    /** Proposes one, or moves the one that is proposed. */
    Appointment propose(long request, Instant startsAt, int minutes, String place, String by) {
        long id =
                jdbc.sql(
                                """
                                insert into request_appointment
                                    (request_id, starts_at, minutes, place, proposed_by, proposed_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (commune_id, request_id) where state = 'PROPOSED'
                                do update set starts_at = excluded.starts_at, minutes = excluded.minutes,
                                    place = excluded.place, proposed_by = excluded.proposed_by,
                                    proposed_at = excluded.proposed_at,
                                    sequence = request_appointment.sequence + 1
                                returning id
                                """)
                        .params(
                                request,
                                Timestamp.from(startsAt),
                                minutes,
                                place,
                                by,
                                Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single();
        return find(id).orElseThrow();
    }

    /**
     * @return false when none is proposed any more
     */
    boolean end(long request, State state) {
        return jdbc.sql(
                                """
                                update request_appointment set state = ?
                                where commune_id = current_commune() and request_id = ? and state = 'PROPOSED'
                                """)
                        .params(state.name(), request)
                        .update()
                == 1;
    }

    private static Appointment row(ResultSet row, int index) throws SQLException {
        return new Appointment(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                row.getString("place"),
                row.getInt("sequence"),
                State.valueOf(row.getString("state")));
    }
}
