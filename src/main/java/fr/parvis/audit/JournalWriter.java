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
        jdbc.sql(
                        """
                        with entry as (
                            insert into journal (at, actor_kind, actor_id, actor_name, address,
                                action, subject, detail, for_whom, why, channel, device, format)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            returning commune_id, id)
                        insert into journal_unsealed select commune_id, id from entry
                        """)
                .params(
                        OffsetDateTime.now(clock),
                        actor.kind().name(),
                        actor.id(),
                        actor.name(),
                        actor.address(),
                        fact.action(),
                        fact.subject(),
                        fact.detail(),
                        fact.forWhom().isEmpty() ? actor.standsFor() : fact.forWhom(),
                        fact.why(),
                        origin.channel().name(),
                        origin.device(),
                        Entry.FORMAT)
                .update();
    }
}
