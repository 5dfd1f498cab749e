package fr.parvis.requests.posting;

import fr.parvis.account.Permission;
import fr.parvis.account.Reach;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code paper_to_post}. Agents see the papers of the requests they handle and of what
 * they typed themselves.
 */
@Component
public class PostTray {

    private static final String SEEN =
            """
            from paper_to_post p
            join request r on r.commune_id = p.commune_id and r.id = p.request_id
            where p.commune_id = current_commune() and p.posted_at is null
              and ((r.department_id = any(:departments) %s) or exists (
                    select from counter_entry c
                    where c.commune_id = p.commune_id and c.request_id = p.request_id and c.agent_id = :agent))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostTray(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param document of the request, or null for the acknowledgement
     */
    void add(long request, Long document) {
        jdbc.sql("insert into paper_to_post (request_id, document_id, at) values (?, ?, ?)")
                .params(request, document, Timestamp.from(clock.instant()))
                .update();
    }

    public int count(SignedInAgent agent) {
        return seenBy("select count(*) ", "", agent).query(Integer.class).single();
    }

    /** The oldest first, at most a hundred. */
    List<PaperToPost> waiting(SignedInAgent agent) {
        return seenBy(
                        "select p.*, r.number, r.procedure_code, r.applicant_name ",
                        "order by p.id limit 100",
                        agent)
                .query(PostTray::paper)
                .list();
    }

    Optional<PaperToPost> find(long id, SignedInAgent agent) {
        return seenBy(
                        "select p.*, r.number, r.procedure_code, r.applicant_name ",
                        "and p.id = :id",
                        agent)
                .param("id", id)
                .query(PostTray::paper)
                .optional();
    }

    /** Ticking twice changes nothing. */
    void posted(long id, String agent) {
        jdbc.sql(
                        """
                        update paper_to_post set posted_at = ?, posted_by = ?
                        where commune_id = current_commune() and id = ? and posted_at is null
                        """)
                .params(Timestamp.from(clock.instant()), agent, id)
                .update();
    }

    private JdbcClient.StatementSpec seenBy(String what, String more, SignedInAgent agent) {
        Reach reach = Rights.where(agent, Permission.HANDLE);
        return jdbc.sql(
                        what
                                + SEEN.formatted(reach.and("r.department_id", "r.procedure_code"))
                                + more)
                .params(reach.params())
                .param("departments", reach.departments().toArray(Long[]::new))
                .param("agent", agent.id());
    }

    private static PaperToPost paper(ResultSet row, int index) throws SQLException {
        return new PaperToPost(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getString("number"),
                row.getString("procedure_code"),
                row.getString("applicant_name"),
                row.getObject("document_id", Long.class),
                row.getTimestamp("at").toInstant());
    }
}
