package fr.parvis.demo.data;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code demo_laid} of the current commune. */
@Component
@Profile("demo")
class Laid {

    private final JdbcClient jdbc;

    Laid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does a step that no earlier start has finished. */
    void once(String step, Runnable work) {
        if (!done(step)) {
            work.run();
            jdbc.sql("insert into demo_laid (step) values (:step)").param("step", step).update();
        }
    }

    private boolean done(String step) {
        return jdbc.sql("select exists (select from demo_laid where step = :step)")
                .param("step", step)
                .query(Boolean.class)
                .single();
    }
}
