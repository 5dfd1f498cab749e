package fr.parvis.requests.handling;

import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.kernel.CommuneScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers above the list, in one statement that counts no open request. */
@Component
class WorkTally {

    /** Nobody reads a thousand messages today; counting more would only cost. */
    private static final String COUNTS =
            """
            select coalesce(sum(n) filter (where bucket = 'OPEN'), 0),
                coalesce(sum(n) filter (where bucket = 'OPEN' and due < :today), 0),
                coalesce(sum(n) filter (where bucket = 'OPEN' and due = :today), 0),
                coalesce(sum(n) filter (where bucket = 'OPEN' and due > :today and due <= :week), 0),
                (select count(*) from (
                    select from request
                    where commune_id = current_commune()
                      and department_id = any(array[:departments]::bigint[]) and unread > 0
                    limit 1000) as unread),
                coalesce(sum(n) filter (where bucket = 'WAITING'), 0),
                (select count(*) from request
                 where commune_id = current_commune() and owner_id = :agent
                   and department_id = any(array[:departments]::bigint[])
                   and closed_at is null and suspended_since is null),
                count(*)
            from unnest(array[:departments]::bigint[]) as department (id)
            join desk_tally on commune_id = current_commune() and department_id = department.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TallyUpkeep upkeep;

    WorkTally(JdbcClient jdbc, Clock clock, TallyUpkeep upkeep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.upkeep = upkeep;
    }

    WorkCounts counts(SignedInAgent agent) {
        if (agent.departments().isEmpty()) {
            return WorkCounts.NONE;
        }
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(COUNTS)
                .param("today", today)
                .param("week", today.plusDays(WorkRows.DAYS_OF_A_WEEK))
                .param("departments", agent.departments())
                .param("agent", agent.id())
                .query(this::read)
                .single();
    }

    /** Closed or not; a thousand at most, for the same reason. */
    int arrived(SignedInAgent agent, Instant since) {
        if (agent.departments().isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        """
                        select count(*) from (
                            select from request
                            where commune_id = current_commune()
                              and department_id = any(array[:departments]::bigint[])
                              and received_at >= :since
                            limit 1000) as arrived
                        """)
                .param("departments", agent.departments())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private WorkCounts read(ResultSet row, int index) throws SQLException {
        upkeep.read(CommuneScope.current(), row.getInt(8));
        return new WorkCounts(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7));
    }
}
