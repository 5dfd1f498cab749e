package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.account.Reach;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.View;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Among 20,000 open requests, each list reads the index made for it and sorts nothing. */
@ModuleTest
class DeskPlansTest {

    private static final String RENNES = "35238";
    private static final int MANY = 20_000;

    @Autowired JdbcClient jdbc;
    @Autowired Communes communes;
    @Autowired TownHall townHall;
    @Autowired @FlywayDataSource DataSource owner;

    private Commune rennes;
    private List<Long> departments;

    @BeforeEach
    void fill() {
        rennes = TestCommunes.open(communes, RENNES);
        Request like = townHall.file(rennes, "odp-terrasse", "Maud", "Aubrée");
        departments = townHall.departments(rennes);
        CommuneScope.run(rennes.id(), () -> multiply(like));
        JdbcClient.create(owner).sql("vacuum analyze request").update();
    }

    private void multiply(Request like) {
        int there = jdbc.sql("select count(*) from request").query(Integer.class).single();
        jdbc.sql(
                        """
                        insert into request (number, revision_id, procedure_code, department_id,
                            applicant_name, applicant_email, applicant_phone, locale, channel, answers, step,
                            status, received_at, legal_due, target, suspended_since, closed_at, unread, owner_id)
                        select 'P-' || n || '-' || like_it.id, revision_id, procedure_code,
                            (array[:departments]::bigint[])[1 + n % cardinality(array[:departments]::bigint[])],
                            applicant_name, '', '', locale, channel, answers, step, status,
                            received_at, current_date + n % 60, target,
                            case when n % 10 = 0 then current_date end,
                            case when n % 7 = 0 then received_at end,
                            case when n % 50 = 0 then 1 else 0 end,
                            case when n % 100 = 0 then 77 end
                        from request as like_it, generate_series(1, :missing) as n
                        where like_it.id = :id
                        """)
                .param("departments", departments)
                .param("missing", Math.max(0, MANY - there))
                .param("id", like.id())
                .update();
    }

    @Test
    void eachListReadsItsOwnIndex() {
        assertThat(plan(query(View.OPEN)))
                .contains("request_open")
                .doesNotContain("Seq Scan on request");
        assertThat(plan(query(View.LATE)))
                .contains("request_open")
                .doesNotContain("Seq Scan on request");
        assertThat(plan(query(View.WEEK)))
                .contains("request_open")
                .doesNotContain("Seq Scan on request");
        assertThat(plan(query(View.WAITING))).contains("request_waiting");
        assertThat(plan(query(View.TO_READ))).contains("request_unread");
        assertThat(plan(query(View.DONE))).contains("request_done");
        assertThat(plan(new WorkQuery(View.OPEN, true, null, null, null)))
                .contains("request_owned");
        assertThat(plan(new WorkQuery(View.OPEN, false, "odp-terrasse", null, null)))
                .contains("request_open_procedure");
    }

    @Test
    void aListTakesFromEachDepartmentNoMoreThanAPage() {
        String plan = plan(query(View.OPEN));
        assertThat(plan.lines().filter(line -> line.contains("request_open")))
                .singleElement()
                .asString()
                .containsPattern("rows=(\\d|1\\d|2[0-6])(\\.\\d+)? ");
    }

    private static WorkQuery query(View view) {
        return new WorkQuery(view, false, null, null, null);
    }

    private String plan(WorkQuery query) {
        return CommuneScope.call(
                rennes.id(),
                () ->
                        String.join(
                                "\n",
                                jdbc.sql(
                                                "explain (analyze, costs off, timing off, summary off) "
                                                        + new WorkStatement(query, true, 26)
                                                                .sql(Reach.NOWHERE))
                                        .param("departments", departments)
                                        .param("agent", 77L)
                                        .param("topic", query.topic())
                                        .param("today", LocalDate.now())
                                        .param("week", LocalDate.now().plusDays(7))
                                        .param(
                                                "due",
                                                query.view() == View.DONE
                                                        ? WorkQuery.NEVER
                                                        : LocalDate.of(1, 1, 1))
                                        .param(
                                                "id",
                                                query.view() == View.DONE
                                                        ? Long.MAX_VALUE
                                                        : Long.MIN_VALUE)
                                        .query(String.class)
                                        .list()));
    }
}
