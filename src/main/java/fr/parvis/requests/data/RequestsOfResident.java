package fr.parvis.requests.data;

import fr.parvis.privacy.KnownRequests;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a resident filed under their account. */
@Component
class RequestsOfResident implements KnownRequests {

    private final JdbcClient jdbc;

    RequestsOfResident(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, String> of(long resident) {
        var numbers = new HashMap<Long, String>();
        jdbc.sql(
                        """
                        select id, number from request
                        where commune_id = current_commune() and resident_id = ?
                        """)
                .param(resident)
                .query(
                        row -> {
                            numbers.put(row.getLong("id"), row.getString("number"));
                        });
        return numbers;
    }
}
