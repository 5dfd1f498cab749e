package fr.parvis.account.mandates;

import fr.parvis.account.ActingFor;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Auditable;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whatever is done under a mandate is written twice: as the act it is, and on the line of the
 * mandate, for whom it was done. Nothing has to remember to say so: every fact for the journal is
 * heard here.
 */
@Component
public class Acts {

    private static final int MOST = 500;

    private final ActingFor acting;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acts(ActingFor acting, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the person reads.
     *
     * @param action as the journal names it
     * @param subject for example {@code request:2026-000412}
     */
    public record Act(Instant at, String by, String action, String subject) {

        /** The number of a request, or empty. */
        public String number() {
            return subject.startsWith("request:") ? subject.substring("request:".length()) : "";
        }
    }

    @EventListener
    void on(Auditable fact) {
        if (!(fact instanceof ActForSomebody)) {
            acting.current()
                    .ifPresent(
                            mandate -> {
                                add(mandate.id(), fact);
                                events.publishEvent(ActForSomebody.of(mandate, fact));
                            });
        }
    }

    @EventListener
    void on(MandateUsed used) {
        add(used.mandate().id(), used);
    }

    /** The latest first. */
    List<Act> of(long mandate) {
        return jdbc.sql(
                        """
                        select at, by_name, action, subject from mandate_act
                        where commune_id = current_commune() and mandate_id = ?
                        order by id desc limit ?
                        """)
                .params(mandate, MOST)
                .query(
                        (row, _) ->
                                new Act(
                                        row.getTimestamp(1).toInstant(),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                .list();
    }

    private void add(long mandate, Auditable fact) {
        jdbc.sql(
                        """
                        insert into mandate_act (mandate_id, at, by_name, action, subject)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        mandate,
                        Timestamp.from(clock.instant()),
                        Actor.current().name(),
                        fact.action(),
                        fact.subject())
                .update();
    }
}
