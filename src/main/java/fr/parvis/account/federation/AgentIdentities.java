package fr.parvis.account.federation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which agents ProConnect identities are. */
@Repository
public class AgentIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgentIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param active whether the account is open
     * @param confirmed whether it is sure that it is them
     */
    record Owner(long agent, boolean active, boolean confirmed) {}

    /**
     * An identity that waits, beside the account that it says it is.
     *
     * @param name as the provider says it
     */
    public record Waiting(
            long id,
            long agent,
            String agentName,
            String name,
            String email,
            String siret,
            Instant askedAt) {}

    Optional<Owner> owner(String issuer, String subject) {
        return jdbc.sql(
                        """
                        select i.agent_id as agent, a.active, i.confirmed_at is not null as confirmed
                          from agent_identity i
                          join agent a on a.commune_id = i.commune_id and a.id = i.agent_id
                         where i.issuer = ? and i.subject = ?
                        """)
                .params(issuer, subject)
                .query(Owner.class)
                .optional();
    }

    Optional<Long> invited(String email) {
        return jdbc.sql("select id from agent where email = ? and active")
                .param(email)
                .query(Long.class)
                .optional();
    }

    /** False when the identity is known already. */
    boolean add(long agent, Professional who, boolean confirmed) {
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(
                                """
                                insert into agent_identity
                                       (agent_id, issuer, subject, name, email, siret, asked_at, confirmed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (commune_id, issuer, subject) do nothing
                                """)
                        .params(
                                agent,
                                who.issuer(),
                                who.subject(),
                                who.name(),
                                who.email(),
                                who.siret(),
                                now,
                                confirmed ? now : null)
                        .update()
                == 1;
    }

    /** What waits for a confirmation is replaced by one that needs none. */
    void confirmAs(long agent, Professional who) {
        jdbc.sql(
                        """
                        update agent_identity set agent_id = ?, confirmed_at = ?
                         where issuer = ? and subject = ? and confirmed_at is null
                        """)
                .params(
                        agent,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        who.issuer(),
                        who.subject())
                .update();
    }

    /** One way an agent comes in by ProConnect. */
    public record Own(long id, String name, String email, String siret, Instant since) {}

    List<Own> of(long agent) {
        return jdbc.sql(
                        """
                        select id, name, email, siret, confirmed_at from agent_identity
                         where agent_id = ? and confirmed_at is not null order by id
                        """)
                .param(agent)
                .query(
                        (row, _) ->
                                new Own(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("email"),
                                        row.getString("siret"),
                                        row.getTimestamp("confirmed_at").toInstant()))
                .list();
    }

    /** False when the agent has no such identity, or no password to come in by instead. */
    boolean detach(long agent, long id) {
        return jdbc.sql(
                                """
                                delete from agent_identity
                                 where id = :id and agent_id = :agent
                                   and exists (select 1 from agent
                                                where id = :agent and password_hash is not null)
                                """)
                        .param("id", id)
                        .param("agent", agent)
                        .update()
                == 1;
    }

    List<Waiting> waiting() {
        return jdbc.sql(
                        """
                        select i.id, i.agent_id as agent, a.name as agent_name, i.name, i.email, i.siret, i.asked_at
                          from agent_identity i
                          join agent a on a.commune_id = i.commune_id and a.id = i.agent_id
                         where i.confirmed_at is null
                         order by i.asked_at, i.id
                        """)
                .query(
                        (row, _) ->
                                new Waiting(
                                        row.getLong("id"),
                                        row.getLong("agent"),
                                        row.getString("agent_name"),
                                        row.getString("name"),
                                        row.getString("email"),
                                        row.getString("siret"),
                                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    /** The agent whose identity is now sure; empty when it no longer waits. */
    Optional<Long> confirm(long id) {
        return jdbc.sql(
                        """
                        update agent_identity set confirmed_at = ?
                         where id = ? and confirmed_at is null returning agent_id
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .query(Long.class)
                .optional();
    }

    Optional<Long> refuse(long id) {
        return jdbc.sql(
                        "delete from agent_identity where id = ? and confirmed_at is null returning agent_id")
                .param(id)
                .query(Long.class)
                .optional();
    }
}
