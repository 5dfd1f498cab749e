package fr.parvis.requests.kin;

import fr.parvis.account.Permission;
import fr.parvis.account.Reach;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.AnswersJson;
import fr.parvis.requests.life.Request;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the other requests beside one, in one statement. */
@Component
public class ReadKin {

    /** How far apart the same request is sent twice. */
    static final int DAYS = 30;

    static final int MOST = 20;

    static final String BESIDE =
            """
            with near (id, keys) as (
                select there.request_id, array_agg(there.key)
                from request_person here
                join request_person there on there.commune_id = here.commune_id
                    and there.key = here.key and there.procedure_code = here.procedure_code
                    and there.received_at between here.received_at - make_interval(days => :days)
                        and here.received_at + make_interval(days => :days)
                    and there.request_id <> here.request_id
                where here.commune_id = current_commune() and here.request_id = :id
                group by there.request_id
                order by max(there.received_at) desc
                limit :most
            ), tied as (
                select case when from_id = :id then to_id else from_id end as id,
                    kind, from_id = :id as away, at, by_name
                from request_tie
                where commune_id = current_commune() and (from_id = :id or to_id = :id)
            )
            select r.number, r.revision_id, r.department_id, r.applicant_name, r.received_at,
                r.closed_at is not null as closed, r.answers, near.keys,
                tied.kind, tied.away, tied.at as tied_at, tied.by_name,
                (select count(*) from request_message m
                 where m.commune_id = r.commune_id and m.request_id = r.id and tied.id is not null) as messages
            from request r
            left join near on near.id = r.id
            left join tied on tied.id = r.id
            where r.commune_id = current_commune()
                and r.id = any (array(select id from near union select id from tied))
            order by coalesce(tied.at, r.received_at) desc, r.id desc
            """;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final AnswersJson json;

    ReadKin(JdbcClient jdbc, Procedures procedures, AnswersJson json) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.json = json;
    }

    /**
     * @param agent who reads: what concerns them may be opened
     */
    public Kin of(Request request, SignedInAgent agent) {
        Reach reach = Rights.where(agent, Permission.READ);
        List<Relative> all =
                jdbc.sql(BESIDE)
                        .param("id", request.id())
                        .param("days", DAYS)
                        .param("most", MOST)
                        .query((row, _) -> relative(row, request, reach))
                        .list();
        return new Kin(
                all.stream()
                        .filter(one -> one.tie() != null && one.tie().kind() != Tie.Kind.DISTINCT)
                        .toList(),
                all.stream()
                        .filter(one -> one.tie() == null && one.likeness().worthTelling())
                        .sorted(Comparator.comparingDouble(ReadKin::unlike))
                        .toList());
    }

    private static double unlike(Relative one) {
        return 1 - (double) one.likeness().same() / one.likeness().answered();
    }

    private Relative relative(ResultSet row, Request request, Reach reach) throws SQLException {
        Revision revision = procedures.revision(row.getLong("revision_id"));
        Instant received = row.getTimestamp("received_at").toInstant();
        return new Relative(
                row.getString("number"),
                revision.definition().title(),
                row.getString("applicant_name"),
                received,
                row.getBoolean("closed"),
                Relative.days(request.receivedAt(), received),
                tie(row),
                shared(row.getArray("keys")),
                Likeness.of(
                        procedures.revision(request.revisionId()).definition().form(),
                        request.answers(),
                        json.read(row.getString("answers"))),
                row.getInt("messages"),
                Stream.of(row.getLong("department_id"), revision.departmentId())
                        .anyMatch(department -> reach.covers(department, revision.code())));
    }

    private static Tie tie(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        Timestamp at = row.getTimestamp("tied_at");
        return kind == null
                ? null
                : new Tie(
                        Tie.Kind.valueOf(kind),
                        row.getBoolean("away"),
                        at.toInstant(),
                        row.getString("by_name"));
    }

    private static Set<Sameness> shared(Array keys) throws SQLException {
        Set<Sameness> shared = EnumSet.noneOf(Sameness.class);
        if (keys != null) {
            Stream.of((String[]) keys.getArray()).map(Sameness::of).forEach(shared::add);
        }
        return shared;
    }
}
