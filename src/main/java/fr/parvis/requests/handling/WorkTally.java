package fr.parvis.requests.handling;

import fr.parvis.account.Permission;
import fr.parvis.account.Reach;
import fr.parvis.account.Rights;
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

    /**
     * The tally knows departments only: for who reads single procedures of one, open requests and
     * opinions are counted one by one, those of their departments that an index finds.
     */
    private static final String COUNTED =
            """
            with mine as (
                select due, suspended_since, unread, owner_id from request
                where commune_id = current_commune() and closed_at is null
                  and department_id = any(array[:departments]::bigint[]) %s
                union all
                select o.due, null, 0, null from request_opinion o
                join request r on r.commune_id = o.commune_id and r.id = o.request_id
                where o.commune_id = current_commune() and o.closed_at is null
                  and o.department_id = any(array[:departments]::bigint[]) %s)
            select count(*) filter (where suspended_since is null),
                count(*) filter (where suspended_since is null and due < :today),
                count(*) filter (where suspended_since is null and due = :today),
                count(*) filter (where suspended_since is null and due > :today and due <= :week),
                count(*) filter (where unread > 0),
                count(*) filter (where suspended_since is not null),
                count(*) filter (where suspended_since is null and owner_id = :agent),
                0
            from mine
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
        Reach reach = Rights.where(agent, Permission.READ);
        if (reach.isEmpty()) {
            return WorkCounts.NONE;
        }
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(statement(reach))
                .params(reach.params())
                .param("today", today)
                .param("week", today.plusDays(WorkRows.DAYS_OF_A_WEEK))
                .param("departments", reach.departments())
                .param("agent", agent.id())
                .query(this::read)
                .single();
    }

    /** Closed or not; a thousand at most, for the same reason. */
    int arrived(SignedInAgent agent, Instant since) {
        Reach reach = Rights.where(agent, Permission.READ);
        if (reach.isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        """
                        select count(*) from (
                            select from request
                            where commune_id = current_commune()
                              and department_id = any(array[:departments]::bigint[])
                              and received_at >= :since %s
                            limit 1000) as arrived
                        """
                                .formatted(reach.and("department_id", "procedure_code")))
                .params(reach.params())
                .param("departments", reach.departments())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static String statement(Reach reach) {
        return reach.partly().isEmpty()
                ? COUNTS
                : COUNTED.formatted(
                        reach.and("department_id", "procedure_code"),
                        reach.and("o.department_id", "r.procedure_code"));
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
