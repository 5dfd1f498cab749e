package fr.parvis.requests.handling;

import fr.parvis.procedures.AskedFor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests received, by procedure. */
@Component
class CountedByProcedure implements AskedFor {

    private record Count(String code, int times) {}

    private final JdbcClient jdbc;

    CountedByProcedure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> since(Instant start) {
        return jdbc
                .sql(
                        """
                        select procedure_code, count(*) from request
                        where commune_id = current_commune() and received_at >= ?
                        group by procedure_code
                        """)
                .param(Timestamp.from(start))
                .query((row, _) -> new Count(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::code, Count::times));
    }
}
