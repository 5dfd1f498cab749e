package fr.parvis.requests.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up the small differences of {@code desk_tally}. One statement takes the rows away and puts
 * their sum: whoever reads or adds meanwhile sees all of it or none of it, so the sums never
 * change. Past days become one, and the days of what waits for a resident too: nobody asks for them
 * apart.
 */
@Component
class FoldTally {

    private static final String FOLD =
            """
            with spread as (
                select id, count(*) over (partition by department_id, bucket,
                    case when bucket = 'WAITING' or due < :today then :past else due end) as rows
                from desk_tally where commune_id = current_commune()
            ), taken as (
                delete from desk_tally
                where commune_id = current_commune() and id in (select id from spread where rows > 1)
                returning department_id, bucket,
                    case when bucket = 'WAITING' or due < :today then :past else due end as due, n
            )
            insert into desk_tally (department_id, bucket, due, n)
            select department_id, bucket, due, sum(n) from taken
            group by department_id, bucket, due having sum(n) <> 0
            """;

    /** Two who fold the same rows in another order would wait for each other for ever. */
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtext('fold-desk-tally'), current_commune())";

    /** The day under which all past days are kept. */
    private static final LocalDate PAST = LocalDate.of(1, 1, 1);

    private final JdbcClient jdbc;
    private final Clock clock;

    FoldTally(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void fold() {
        jdbc.sql(ALONE).query((_, _) -> true).single();
        jdbc.sql(FOLD).param("today", LocalDate.now(clock)).param("past", PAST).update();
    }
}
