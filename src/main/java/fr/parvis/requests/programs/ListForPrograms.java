package fr.parvis.requests.programs;

import fr.parvis.commune.Departments;
import fr.parvis.requests.Program;
import fr.parvis.requests.RequestQuery;
import fr.parvis.requests.RequestQuery.Position;
import fr.parvis.requests.RequestSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table {@code request} in the order of its changes. */
@Component
class ListForPrograms {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Departments departments;

    ListForPrograms(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    List<RequestSummary> list(Program program, RequestQuery query) {
        Set<Long> asked = asked(program, query.department());
        if (asked.isEmpty()) {
            return List.of();
        }
        Position after = after(query);
        return jdbc.sql(
                        """
                        select id, number, procedure_code, department_id, status, step,
                            applicant_name, received_at, due, outcome, closed_at, changed_at
                        from request
                        where commune_id = current_commune()
                          and department_id = any(:departments)
                          and (:procedures::text[] = '{}' or procedure_code = any(:procedures))
                          and (:procedure::text is null or procedure_code = :procedure)
                          and (:state::text is null or status = :state)
                          and (:among::bigint[] is null or id = any(:among))
                          and (changed_at, id) > (:at, :id)
                        order by changed_at, id
                        limit :limit
                        """)
                .param("departments", asked.toArray(Long[]::new))
                .param("procedures", program.procedures().toArray(String[]::new))
                .param("procedure", query.procedure())
                .param("state", state(query))
                .param("among", query.among() == null ? null : query.among().toArray(Long[]::new))
                .param("at", Timestamp.from(after.changedAt()))
                .param("id", after.id())
                .param("limit", query.limit())
                .query(this::line)
                .list();
    }

    private static String state(RequestQuery query) {
        return query.state() == null ? null : query.state().toUpperCase(Locale.ROOT);
    }

    private static Set<Long> asked(Program program, Long department) {
        if (department == null) {
            return program.departments();
        }
        return program.departments().contains(department) ? Set.of(department) : Set.of();
    }

    private static Position after(RequestQuery query) {
        if (query.after() != null) {
            return query.after();
        }
        Instant from = query.changedSince() == null ? Instant.EPOCH : query.changedSince();
        return new Position(from, Long.MIN_VALUE);
    }

    private RequestSummary line(ResultSet row, int index) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return new RequestSummary(
                row.getLong("id"),
                row.getString("number"),
                row.getString("procedure_code"),
                departments.get(row.getLong("department_id")).code(),
                row.getString("status").toLowerCase(Locale.ROOT),
                row.getString("step"),
                row.getString("applicant_name"),
                instant(row, "received_at"),
                due.equals(NEVER) ? null : due,
                row.getString("outcome"),
                instant(row, "closed_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
