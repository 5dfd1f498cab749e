package fr.parvis.requests.passing;

import fr.parvis.kernel.CommuneId;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_origin}. */
@Component
public class Origins {

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Origin> of(long request) {
        return jdbc.sql(
                        """
                        select from_commune, from_number, first_received from request_origin
                        where commune_id = current_commune() and request_id = ?
                        """)
                .param(request)
                .query(
                        (row, _) ->
                                new Origin(
                                        new CommuneId(row.getInt(1)),
                                        row.getString(2),
                                        row.getTimestamp(3).toInstant()))
                .optional();
    }

    void add(long request, Parcel parcel) {
        jdbc.sql(
                        """
                        insert into request_origin
                            (request_id, from_commune, from_passage, from_number, first_received)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        request,
                        parcel.from().value(),
                        parcel.passage(),
                        parcel.request().number(),
                        Timestamp.from(parcel.firstReceived()))
                .update();
    }
}
