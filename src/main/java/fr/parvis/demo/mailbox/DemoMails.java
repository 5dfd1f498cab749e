package fr.parvis.demo.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code demo_mail} of the current commune. */
@Component
@Profile("demo")
class DemoMails {

    private static final int MOST_LISTED = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Line(long id, String recipient, String subject, Instant receivedAt) {}

    void add(String recipient, String subject, byte[] content) {
        jdbc.sql(
                        """
                        insert into demo_mail (recipient, subject, received_at, content)
                        values (:recipient, :subject, :now, :content)
                        """)
                .param("recipient", recipient)
                .param("subject", subject == null ? "" : subject)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .update();
    }

    List<Line> newest() {
        return jdbc.sql(
                        """
                        select id, recipient, subject, received_at
                        from demo_mail
                        order by id desc
                        limit :most
                        """)
                .param("most", MOST_LISTED)
                .query(
                        (row, index) ->
                                new Line(
                                        row.getLong("id"),
                                        row.getString("recipient"),
                                        row.getString("subject"),
                                        row.getObject("received_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    Optional<DemoMail> get(long id) {
        return jdbc.sql("select received_at, content from demo_mail where id = :id")
                .param("id", id)
                .query(
                        (row, index) ->
                                DemoMail.read(
                                        id,
                                        row.getObject("received_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getBytes("content")))
                .optional();
    }
}
