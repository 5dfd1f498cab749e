package fr.parvis.notices;

import fr.parvis.ui.InstallationFigure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that wait, and those that could not be delivered. */
@Configuration(proxyBeanMethods = false)
class NoticeFigures {

    private record Counted(String key, int order, String sql, JdbcClient jdbc)
            implements InstallationFigure {

        @Override
        public long count() {
            return jdbc.sql(sql).query(Long.class).single();
        }
    }

    @Bean
    InstallationFigure noticesWaitingFigure(JdbcClient jdbc) {
        return new Counted(
                "notices.figure.waiting",
                20,
                "select count(*) from notice_due where commune_id = current_commune()",
                jdbc);
    }

    @Bean
    InstallationFigure noticesUndeliverableFigure(JdbcClient jdbc) {
        return new Counted(
                "notices.figure.undeliverable",
                30,
                """
                select count(*) from notice
                 where commune_id = current_commune() and state = 'UNDELIVERABLE'
                """,
                jdbc);
    }
}
