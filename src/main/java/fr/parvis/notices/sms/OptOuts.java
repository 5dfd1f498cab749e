package fr.parvis.notices.sms;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code text_opt_out}: numbers in international form that answered STOP. */
@Component
public class OptOuts {

    private final JdbcClient jdbc;
    private final Clock clock;

    OptOuts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(String number) {
        return jdbc.sql("select exists (select from text_opt_out where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    boolean add(String number) {
        return jdbc.sql(
                                "insert into text_opt_out (number, at) values (?, ?) on conflict do nothing")
                        .params(number, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Somebody asks for SMS again, by SMS or on their page of choices. */
    public void remove(String number) {
        jdbc.sql("delete from text_opt_out where number = ?").param(number).update();
    }
}
