package fr.parvis.requests.mandated;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code mandated_filing}. */
@Component
public class Filings {

    private static final int MOST = 100;

    /**
     * The same person, and a holder of the same sort: what an agent filed any agent follows, what a
     * helper filed only they.
     */
    private static final String OF_PERSON =
            """
            where commune_id = current_commune() and person_key = :person and holder_kind = :kind
              and (:kind = 'AGENT' or holder_id = :holder)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Filings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was begun under a mandate.
     *
     * @param resident account of the person, or null
     */
    public record Filing(long mandate, Long resident) {}

    void begin(long draft, Mandate mandate) {
        jdbc.sql(
                        """
                        insert into mandated_filing (draft_id, mandate_id, resident_id, person_key,
                            holder_kind, holder_id, begun_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        draft,
                        mandate.id(),
                        mandate.principal().account(),
                        mandate.principal().key(),
                        mandate.holder().kind().name(),
                        mandate.holder().id(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void sent(long draft, long request) {
        jdbc.sql(
                        """
                        update mandated_filing set request_id = ?
                        where commune_id = current_commune() and draft_id = ?
                        """)
                .params(request, draft)
                .update();
    }

    Optional<Filing> ofDraft(long draft) {
        return jdbc.sql(
                        """
                        select mandate_id, resident_id from mandated_filing
                        where commune_id = current_commune() and draft_id = ?
                        """)
                .param(draft)
                .query(
                        (row, _) ->
                                new Filing(
                                        row.getLong("mandate_id"),
                                        row.getObject("resident_id", Long.class)))
                .optional();
    }

    /** Requests filed for a person who has no account, the latest first. */
    public List<Long> requestsFor(Mandate mandate) {
        return ids("request_id", OF_PERSON + " and request_id is not null", mandate);
    }

    /** Begun for this person and not sent yet. */
    public List<Long> draftsFor(Mandate mandate) {
        return ids("draft_id", OF_PERSON + " and request_id is null", mandate);
    }

    private List<Long> ids(String column, String where, Mandate mandate) {
        Holder holder = mandate.holder();
        return jdbc.sql(
                        "select "
                                + column
                                + " from mandated_filing "
                                + where
                                + " order by draft_id desc limit :most")
                .param("person", mandate.principal().key())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}
