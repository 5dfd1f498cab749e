package fr.parvis.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many messages about a subject stand where: for what is sent to many. */
@Component
public class NoticeTally {

    private final JdbcClient jdbc;

    NoticeTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param sent handed to the mail server
     */
    public record Tally(int waiting, int sent, int undeliverable) {}

    public Tally about(String subject) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'SENT') as sent,
                               count(*) filter (where state = 'UNDELIVERABLE') as undeliverable
                        from notice where commune_id = current_commune() and about = ?
                        """)
                .param(subject)
                .query(Tally.class)
                .single();
    }
}
