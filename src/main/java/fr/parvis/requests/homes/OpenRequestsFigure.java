package fr.parvis.requests.homes;

import fr.parvis.ui.InstallationFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests are open, from the tally of the desk. */
@Component
class OpenRequestsFigure implements InstallationFigure {

    private final JdbcClient jdbc;

    OpenRequestsFigure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "requests.figure.open";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public long count() {
        return jdbc.sql(
                        """
                        select coalesce(sum(n), 0) from desk_tally
                         where commune_id = current_commune() and bucket in ('OPEN', 'WAITING')
                        """)
                .query(Long.class)
                .single();
    }
}
