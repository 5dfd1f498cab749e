package fr.parvis.requests.retention;

import fr.parvis.procedures.ProcedureDefinition.FinalFate;
import fr.parvis.procedures.ProcedureDefinition.Retention;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.records.Due;
import fr.parvis.records.Fate;
import fr.parvis.records.HoldSubjects;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests that ended long enough ago for the revision they were filed on, and of which nothing is
 * under way any more: no message unread, no question, opinion, paper to post, programme to tell or
 * authority to reach. After a refusal, the two months in which it can be contested are waited for
 * too (CJA, R421-1).
 */
@Component
class EndedRequests {

    private static final int MONTHS_TO_APPEAL = 2;

    private static final String REVISIONS =
            """
            with recursive known (id) as (
                (select revision_id from request
                 where commune_id = current_commune() and closed_at is not null and erased_at is null
                 order by revision_id limit 1)
                union all
                select (select revision_id from request
                        where commune_id = current_commune() and closed_at is not null and erased_at is null
                          and revision_id > known.id
                        order by revision_id limit 1)
                from known where known.id is not null
            )
            select id from known where id is not null
            """;

    private static final String ENDED =
            """
            select r.id, r.number, r.revision_id, r.resident_id, r.applicant_email, r.closed_at
            from unnest(:revisions, :limits) as rule (revision_id, before)
            join request r on r.commune_id = current_commune() and r.revision_id = rule.revision_id
            where r.closed_at is not null and r.erased_at is null and r.closed_at < rule.before
              and r.id > :after and (:only::bigint is null or r.id = :only)
              and (r.outcome is distinct from 'refused' or r.closed_at < :contestable)
              and r.unread = 0
              and not exists (select from request_question q
                  where q.commune_id = r.commune_id and q.request_id = r.id and q.answered_at is null)
              and not exists (select from request_opinion o
                  where o.commune_id = r.commune_id and o.request_id = r.id and o.closed_at is null)
              and not exists (select from paper_to_post p
                  where p.commune_id = r.commune_id and p.request_id = r.id and p.posted_at is null)
              and not exists (select from hook_delivery h
                  where h.commune_id = r.commune_id and h.request_id = r.id and h.state = 'WAITING')
              and not exists (select from request_passage w
                  where w.commune_id = r.commune_id and w.request_id = r.id and w.state = 'LEAVING')
              and not exists (select from request_tie t
                  join request on request.commune_id = t.commune_id and request.id = t.to_id
                  where t.commune_id = r.commune_id and t.from_id = r.id and t.kind = 'MERGED'
                    and request.closed_at is null)
            order by r.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final Procedures procedures;

    EndedRequests(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    List<Due> page(LocalDate today, long after, int limit) {
        return query(today, after, null, limit);
    }

    /** Empty when it is not due, or not yet. */
    Optional<Due> one(LocalDate today, long request) {
        return query(today, Long.MIN_VALUE, request, 1).stream().findFirst();
    }

    private List<Due> query(LocalDate today, long after, Long only, int limit) {
        List<Long> revisions = new ArrayList<>();
        List<Timestamp> limits = new ArrayList<>();
        for (long id : jdbc.sql(REVISIONS).query(Long.class).list()) {
            Retention retention = procedures.revision(id).definition().retention();
            if (retention != null) {
                revisions.add(id);
                limits.add(start(retention.endedBefore(today)));
            }
        }
        return jdbc.sql(ENDED)
                .param("revisions", revisions.toArray(Long[]::new))
                .param("limits", limits.toArray(Timestamp[]::new))
                .param("after", after)
                .param("only", only)
                .param("contestable", start(today.minusMonths(MONTHS_TO_APPEAL)))
                .param("limit", limit)
                .query(this::due)
                .list();
    }

    private Due due(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        Revision revision = procedures.revision(row.getLong("revision_id"));
        Retention retention = revision.definition().retention();
        LocalDate end = row.getTimestamp("closed_at").toInstant().atZone(Format.ZONE).toLocalDate();
        return new Due(
                id,
                row.getString("number"),
                revision.definition().title().fr(),
                subjects(
                        id,
                        row.getObject("resident_id", Long.class),
                        row.getString("applicant_email")),
                end,
                retention.until(end),
                fate(retention.fate()));
    }

    /** Under which somebody may hold it: itself, and whose it is. */
    static List<String> subjects(long id, Long resident, String email) {
        var subjects = new ArrayList<String>();
        subjects.add(Request.reference(id));
        if (resident != null) {
            subjects.add(HoldSubjects.account(resident));
        }
        if (!email.isBlank()) {
            subjects.add(HoldSubjects.person(email));
        }
        return subjects;
    }

    private static Fate fate(FinalFate fate) {
        return switch (fate) {
            case KEEP -> Fate.KEEP;
            case SORT -> Fate.SORT;
            case DESTROY -> Fate.DESTROY;
        };
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Format.ZONE).toInstant());
    }
}
