package fr.parvis.requests.homes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code request_home}. A request that was never transferred has no row: the department
 * of its procedure looks after it, and reads it.
 */
@Component
public class Homes {

    private record Home(long department, Set<Long> readers) {}

    private final JdbcClient jdbc;

    Homes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param usual the department of the procedure
     * @return the one that looks after the request
     */
    public long of(long request, long usual) {
        return find(request).map(Home::department).orElse(usual);
    }

    /** Whether one of these departments looks after the request, or was left the right to read. */
    public boolean readBy(Collection<Long> departments, long request, long usual) {
        return find(request)
                .map(
                        home ->
                                departments.contains(home.department())
                                        || home.readers().stream().anyMatch(departments::contains))
                .orElseGet(() -> departments.contains(usual));
    }

    /**
     * @param former who had it until now
     * @param keepsReading whether the former department goes on reading; those that were left it
     *     earlier keep it
     */
    public void move(long request, long former, long to, boolean keepsReading) {
        Set<Long> readers = new HashSet<>(find(request).map(Home::readers).orElse(Set.of()));
        readers.remove(to);
        if (keepsReading) {
            readers.add(former);
        } else {
            readers.remove(former);
        }
        jdbc.sql(
                        """
                        insert into request_home (request_id, department_id, readers) values (?, ?, ?)
                        on conflict (commune_id, request_id) do update
                        set department_id = excluded.department_id, readers = excluded.readers
                        """)
                .params(request, to, readers.toArray(Long[]::new))
                .update();
    }

    private Optional<Home> find(long request) {
        return jdbc.sql(
                        """
                        select department_id, readers from request_home
                        where commune_id = current_commune() and request_id = ?
                        """)
                .param(request)
                .query(Homes::home)
                .optional();
    }

    private static Home home(ResultSet row, int index) throws SQLException {
        return new Home(row.getLong(1), Set.of((Long[]) row.getArray(2).getArray()));
    }
}
