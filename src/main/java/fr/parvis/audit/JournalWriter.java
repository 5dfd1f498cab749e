package fr.parvis.audit;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Auditable;
import fr.parvis.kernel.Origin;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes each fact in the transaction that makes it true: one statement, no lock shared. */
@Component
class JournalWriter {

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void write(Auditable fact) {
        Actor actor = Actor.current();
        Origin origin = Origin.current();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        with entry as (
                            insert into journal (at, actor_kind, actor_id, actor_name, address,
                                action, subject, detail, for_whom, why, channel, device, format)
                            select :at, :kind, :id, :name, :address,
                                :action, :subject, :detail, :for, :why, :channel, :device, :format
                            where not :once or not exists (
                                select from journal
                                where commune_id = current_commune() and subject = :subject
                                    and action = :action and detail = :detail
                                    and actor_kind = :kind and actor_id = :id and at >= :today)
                            returning commune_id, id)
                        insert into journal_unsealed select commune_id, id from entry
                        """)
                .param("at", now)
                .param("kind", actor.kind().name())
                .param("id", actor.id())
                .param("name", actor.name())
                .param("address", actor.address())
                .param("action", fact.action())
                .param("subject", fact.subject())
                .param("detail", fact.detail())
                .param("for", fact.forWhom().isEmpty() ? actor.standsFor() : fact.forWhom())
                .param("why", why(fact, actor))
                .param("channel", origin.channel().name())
                .param("device", origin.device())
                .param("format", Entry.FORMAT)
                .param("once", fact.oncePerDay() && actor.id() != 0)
                .param("today", now.toLocalDate().atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }

    /** Who stands in for somebody does so because they are away. */
    private static String why(Auditable fact, Actor actor) {
        boolean standsIn = !actor.standsFor().isEmpty();
        return fact.why().isEmpty() && standsIn ? "absence" : fact.why();
    }
}
