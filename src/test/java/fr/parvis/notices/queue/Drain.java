package fr.parvis.notices.queue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what waits, in tests, where no worker runs. */
@Component
public class Drain {

    private final Workers workers;
    private final JdbcClient jdbc;

    Drain(Workers workers, JdbcClient jdbc) {
        this.workers = workers;
        this.jdbc = jdbc;
    }

    /** All that is due now. */
    public void now() throws InterruptedException {
        while (workers.workOnce()) {
            Thread.onSpinWait();
        }
    }

    /** Also what would wait for another try. */
    public void later() throws InterruptedException {
        jdbc.sql("update queued_work set due_at = now() - interval '1 hour'").update();
        now();
    }

    public void forget() {
        jdbc.sql("delete from queued_work").update();
    }
}
