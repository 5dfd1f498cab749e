package fr.parvis.notices.sms;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code text_spending}: what the current month has cost, thousandths of a euro. */
@Component
class Spending {

    private final JdbcClient jdbc;
    private final Clock clock;

    Spending(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a cost, in the current transaction; of two transactions the second waits for the
     * first.
     *
     * @return false when the month would cost more than the cap
     */
    boolean take(long cost, long cap) {
        jdbc.sql("insert into text_spending (month, millimes) values (?, 0) on conflict do nothing")
                .param(month())
                .update();
        return jdbc.sql(
                                """
                                update text_spending set millimes = millimes + :cost
                                where month = :month and millimes + :cost <= :cap
                                """)
                        .param("cost", cost)
                        .param("cap", cap)
                        .param("month", month())
                        .update()
                == 1;
    }

    /** What no provider ever took costs nothing. */
    void giveBack(long cost) {
        jdbc.sql("update text_spending set millimes = greatest(0, millimes - ?) where month = ?")
                .params(cost, month())
                .update();
    }

    long spent() {
        return jdbc.sql("select millimes from text_spending where month = ?")
                .param(month())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1);
    }
}
