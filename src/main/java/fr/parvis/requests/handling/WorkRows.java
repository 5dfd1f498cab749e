package fr.parvis.requests.handling;

import fr.parvis.account.Permission;
import fr.parvis.account.Reach;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.Position;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table {@code request} as the desk asks for it. */
@Component
class WorkRows {

    static final int DAYS_OF_A_WEEK = 7;

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WorkRow> list(SignedInAgent agent, WorkQuery query, int limit) {
        return read(agent, new WorkStatement(query, true, limit));
    }

    /** The one before the query's position. */
    Optional<WorkRow> before(SignedInAgent agent, WorkQuery query) {
        return read(agent, new WorkStatement(query, false, 1)).stream().findFirst();
    }

    /**
     * In the order of the ids, which the index found for the departments of the agent: what stands
     * with another department for a step is among them.
     */
    List<WorkRow> found(SignedInAgent agent, WorkQuery query, List<Long> ids) {
        Reach reach = Rights.where(agent, Permission.READ);
        return jdbc.sql(
                        """
                        select %s from request
                        where commune_id = current_commune() and id = any(:ids)
                          and (:topic::text is null or procedure_code = :topic)
                          and (not :mine or owner_id = :agent) %s
                        order by array_position(:ids, id)
                        """
                                .formatted(
                                        WorkRow.COLUMNS,
                                        reach.and("department_id", "procedure_code")))
                .params(reach.params())
                .param("ids", ids.toArray(Long[]::new))
                .param("topic", query.topic())
                .param("mine", query.mine())
                .param("agent", agent.id())
                .query(WorkRow::of)
                .list();
    }

    private List<WorkRow> read(SignedInAgent agent, WorkStatement statement) {
        Reach reach = Rights.where(agent, Permission.READ);
        if (reach.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Position after = start(statement);
        return jdbc.sql(statement.sql(reach))
                .params(reach.params())
                .param("departments", reach.departments())
                .param("agent", agent.id())
                .param("topic", statement.query().topic())
                .param("today", today)
                .param("week", today.plusDays(DAYS_OF_A_WEEK))
                .param("due", after.due())
                .param("id", after.id())
                .query(WorkRow::of)
                .list();
    }

    private static Position start(WorkStatement statement) {
        Position after = statement.query().after();
        if (after != null) {
            return after;
        }
        return statement.ascending()
                ? new Position(BEFORE_ALL, "", Long.MIN_VALUE)
                : new Position(WorkQuery.NEVER, "", Long.MAX_VALUE);
    }

    static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
