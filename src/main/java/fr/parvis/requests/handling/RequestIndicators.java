package fr.parvis.requests.handling;

import fr.parvis.steering.Indicators;
import fr.parvis.ui.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures about requests. A withdrawal decides nothing: it counts as received, and as nothing else.
 */
@Component
class RequestIndicators implements Indicators {

    private static final String FIGURES =
            """
            with decided as (
                select (decided_at at time zone 'Europe/Paris')::date as day,
                    (received_at at time zone 'Europe/Paris')::date as received,
                    suspended_days, legal_due
                from request
                where commune_id = current_commune() and department_id = any(:departments)
                  and decided_at >= :from and decided_at < :until and outcome in ('accepted', 'refused')
            ), said as (
                select satisfaction.overall
                from satisfaction
                join request on request.commune_id = satisfaction.commune_id
                    and request.id = satisfaction.request_id
                where satisfaction.commune_id = current_commune()
                  and satisfaction.at >= :from and satisfaction.at < :until
                  and request.department_id = any(:departments)
            )
            select
                (select count(*) from request
                 where commune_id = current_commune() and department_id = any(:departments)
                   and received_at >= :from and received_at < :until) as received,
                (select coalesce(sum(n), 0) from desk_tally
                 where commune_id = current_commune() and department_id = any(:departments))
                - (select count(*) from request
                   where commune_id = current_commune() and department_id = any(:departments)
                     and decided_at is not null and closed_at is null) as open,
                (select count(*) from decided) as decided,
                (select percentile_cont(0.5) within group (order by day - received - suspended_days)
                 from decided) as median_days,
                (select round(100.0 * count(*) filter (where day <= legal_due) / count(*))::integer
                 from decided where legal_due is not null having count(*) > 0) as on_time,
                (select avg(overall)::float8 from said) as satisfaction,
                (select count(*) from said) as answers
            """;

    private static final String MONTHS =
            """
            with received as (
                select date_trunc('month', received_at at time zone 'Europe/Paris')::date as month,
                    count(*) as n
                from request
                where commune_id = current_commune() and department_id = any(:departments)
                  and received_at >= :from and received_at < :until
                group by 1
            ), decided as (
                select date_trunc('month', decided_at at time zone 'Europe/Paris')::date as month,
                    count(*) as n
                from request
                where commune_id = current_commune() and department_id = any(:departments)
                  and decided_at >= :from and decided_at < :until and outcome in ('accepted', 'refused')
                group by 1
            )
            select month, coalesce(received.n, 0), coalesce(decided.n, 0)
            from (
                select day::date as month
                from generate_series(date_trunc('month', :first::date::timestamp),
                    :last::date::timestamp, interval '1 month') as days (day)
            ) as months
            left join received using (month)
            left join decided using (month)
            order by month
            """;

    private final JdbcClient jdbc;

    RequestIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "requests.handling.figures";
    }

    @Override
    public Figures figures(Collection<Long> departments, LocalDate from, LocalDate to) {
        return over(FIGURES, departments, from, to).query(RequestIndicators::figures).single();
    }

    @Override
    public List<Month> months(Collection<Long> departments, LocalDate from, LocalDate to) {
        return over(MONTHS, departments, from, to)
                .param("first", from)
                .param("last", to)
                .query(
                        (row, _) ->
                                new Month(
                                        row.getObject(1, LocalDate.class),
                                        row.getInt(2),
                                        row.getInt(3)))
                .list();
    }

    private JdbcClient.StatementSpec over(
            String sql, Collection<Long> departments, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("departments", WorkRows.array(departments))
                .param("from", start(from))
                .param("until", start(to.plusDays(1)));
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Format.ZONE).toInstant());
    }

    private static Figures figures(ResultSet row, int index) throws SQLException {
        return new Figures(
                row.getInt("received"),
                row.getInt("open"),
                row.getInt("decided"),
                row.getObject("median_days", Double.class),
                row.getObject("on_time", Integer.class),
                row.getObject("satisfaction", Double.class),
                row.getInt("answers"));
    }
}
