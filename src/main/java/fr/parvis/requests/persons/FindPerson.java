package fr.parvis.requests.persons;

import fr.parvis.account.FindResident;
import fr.parvis.account.SignedInResident;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.requests.life.Intake;
import fr.parvis.requests.life.Request;
import fr.parvis.search.SearchIndex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what may be the same person's: by account, confirmed address, name and day of birth; and by
 * name alone, which an agent must check.
 */
@Component
class FindPerson {

    private static final int MOST = 100;
    private static final int MOST_NAMED = 30;

    private static final String FOUND =
            """
            with known as (
                select there.request_id as id, min(split_part(there.key, ':', 1)) as how
                from request_person here
                join request_person there on there.commune_id = here.commune_id and there.key = here.key
                where here.commune_id = current_commune() and here.request_id = :id
                group by 1
            )
            select r.id, r.number, r.revision_id, r.applicant_name, r.received_at, r.closed_at, r.frozen,
                coalesce(known.how, 'name') as how
            from request r
            left join known on known.id = r.id
            where r.commune_id = current_commune() and r.erased_at is null and r.id <> :id
              and r.id = any(array(select id from known) || :named::bigint[])
            order by r.id desc limit :most
            """;

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Departments departments;
    private final FindResident residents;
    private final MayErase mayErase;

    FindPerson(
            JdbcClient jdbc,
            SearchIndex index,
            Departments departments,
            FindResident residents,
            MayErase mayErase) {
        this.jdbc = jdbc;
        this.index = index;
        this.departments = departments;
        this.residents = residents;
        this.mayErase = mayErase;
    }

    /** The account the request was filed under, else that of its address. */
    Optional<SignedInResident> account(Request request) {
        if (request.residentId() != null) {
            return residents.byId(request.residentId());
        }
        return request.applicant().email().isBlank()
                ? Optional.empty()
                : residents.byEmail(request.applicant().email());
    }

    /** The newest first. */
    List<FoundRequest> requests(Request request) {
        List<Row> rows =
                jdbc.sql(FOUND)
                        .param("id", request.id())
                        .param("named", named(request.applicant().name()).toArray(Long[]::new))
                        .param("most", MOST)
                        .query(FindPerson::row)
                        .list();
        return mayErase.judge(rows);
    }

    private List<Long> named(String name) {
        List<Long> all = departments.all().stream().map(Department::id).toList();
        return name.isBlank() ? List.of() : index.find(Intake.SEARCH_KIND, all, name, MOST_NAMED);
    }

    /**
     * @param closedAt null while it is under way
     */
    record Row(
            long id,
            String number,
            long revisionId,
            String name,
            Timestamp receivedAt,
            Timestamp closedAt,
            boolean frozen,
            String how) {}

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("revision_id"),
                row.getString("applicant_name"),
                row.getTimestamp("received_at"),
                row.getTimestamp("closed_at"),
                row.getBoolean("frozen"),
                row.getString("how"));
    }
}
