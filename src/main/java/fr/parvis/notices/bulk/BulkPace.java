package fr.parvis.notices.bulk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At most so many letters in a minute, over all nodes: providers refuse who sends faster. */
@Component
class BulkPace {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int perMinute;

    /**
     * @param perMinute 0 for as fast as the mail server takes them
     */
    BulkPace(
            JdbcClient jdbc,
            Clock clock,
            @Value("${parvis.mail.bulk-per-minute:0}") int perMinute) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /**
     * @return how many of the wanted may leave now
     */
    int grant(int wanted) {
        return perMinute == 0 ? wanted : granted(Math.min(wanted, perMinute));
    }

    private int granted(int wanted) {
        OffsetDateTime minute =
                clock.instant().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from bulk_pace where minute < ?").param(minute).update();
        boolean room =
                jdbc.sql(
                                        """
                                        insert into bulk_pace as pace (minute, taken)
                                        values (:minute, :wanted)
                                        on conflict (minute)
                                        do update set taken = pace.taken + excluded.taken
                                        where pace.taken + excluded.taken <= :most
                                        """)
                                .param("minute", minute)
                                .param("wanted", wanted)
                                .param("most", perMinute)
                                .update()
                        == 1;
        return room ? wanted : wanted == 1 ? 0 : granted(wanted / 2);
    }
}
