package fr.parvis.requests.steps;

import fr.parvis.account.Permission;
import fr.parvis.account.Reach;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItem.State;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Procedures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opinions awaited of the agent's departments, on the desk's list. They are counted in the same
 * tally as requests (migration 872), which costs the page no statement.
 */
@Component
class OpinionWorkItems implements WorkItems {

    static final String KIND = "avis";

    private static final int DAYS_OF_A_WEEK = 7;

    private static final String OPEN =
            """
            select o.id, o.due, o.name_fr, o.name_en, r.number, r.revision_id, r.applicant_name
            from request_opinion o
            join request r on r.commune_id = o.commune_id and r.id = o.request_id
            where o.commune_id = current_commune() and o.closed_at is null
              and o.department_id = any(array[:departments]::bigint[]) %s
              and (:topic::text is null or r.procedure_code = :topic)
              and o.due between :from and :to and (o.due, o.id) > (:due, :id)
            order by o.due, o.id limit :limit
            """;

    private record Row(
            long id,
            LocalDate due,
            String nameFr,
            String nameEn,
            String number,
            long revisionId,
            String applicantName) {}

    private record Days(LocalDate from, LocalDate to) {}

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Clock clock;

    OpinionWorkItems(JdbcClient jdbc, Procedures procedures, Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nobody takes an opinion, waits for it elsewhere or looks for one: such lists have none. */
    @Override
    public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        Days days = days(query.view());
        Reach reach = Rights.where(agent, Permission.READ);
        if (days == null || query.mine() || query.searches() || reach.isEmpty()) {
            return List.of();
        }
        Position after =
                query.after() == null
                        ? new Position(LocalDate.of(1, 1, 1), KIND, Long.MIN_VALUE)
                        : query.after();
        return jdbc
                .sql(OPEN.formatted(reach.and("o.department_id", "r.procedure_code")))
                .params(reach.params())
                .param("departments", reach.departments())
                .param("topic", query.topic())
                .param("from", days.from())
                .param("to", days.to())
                .param("due", after.due())
                .param("id", after.id())
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Days days(WorkQuery.View view) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.of(1, 1, 1);
        return switch (view) {
            case OPEN -> new Days(first, WorkQuery.NEVER);
            case LATE -> new Days(first, today.minusDays(1));
            case TODAY -> new Days(today, today);
            case WEEK -> new Days(today.plusDays(1), today.plusDays(DAYS_OF_A_WEEK));
            case TO_READ, WAITING, DONE -> null;
        };
    }

    private WorkItem item(Row row) {
        return new WorkItem(
                KIND,
                row.id(),
                row.due(),
                null,
                procedures.revision(row.revisionId()).definition().title(),
                "/bureau/avis/" + row.id(),
                new Channel("people", "requests.opinion.line"),
                row.number(),
                row.applicantName(),
                State.WORKING,
                new LocalizedText(row.nameFr(), row.nameEn()),
                0,
                null,
                null,
                false,
                List.of());
    }

    /** In the tally of requests. */
    @Override
    public WorkCounts counts(SignedInAgent agent) {
        return WorkCounts.NONE;
    }

    @Override
    public int arrived(SignedInAgent agent, Instant since) {
        return 0;
    }

    @Override
    public List<Topic> topics(SignedInAgent agent) {
        return List.of();
    }
}
