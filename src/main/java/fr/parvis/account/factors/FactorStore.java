package fr.parvis.account.factors;

import fr.parvis.account.factors.SecondFactorPolicy.Level;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors of agents of the current commune. */
@Repository
class FactorStore {

    /**
     * @param secret sealed
     * @param lastStep the half minute of the last code used
     */
    record KeptKey(byte[] secret, long lastStep) {}

    private final JdbcClient jdbc;

    FactorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By an application or by a passkey. */
    boolean hasAny(long agent) {
        return jdbc.sql(
                        """
                        select exists (select 1 from agent_totp where agent_id = :agent)
                            or exists (select 1 from passkey where agent_id = :agent)
                        """)
                .param("agent", agent)
                .query(Boolean.class)
                .single();
    }

    int agentsWithout() {
        return jdbc.sql(
                        """
                        select count(*) from agent a
                         where a.active and a.password_hash is not null
                           and not exists (select 1 from agent_totp t
                                            where t.commune_id = a.commune_id and t.agent_id = a.id)
                           and not exists (select 1 from passkey p
                                            where p.commune_id = a.commune_id and p.agent_id = a.id)
                        """)
                .query(Integer.class)
                .single();
    }

    boolean hasPasskey(long agent) {
        return jdbc.sql("select exists (select 1 from passkey where agent_id = ?)")
                .param(agent)
                .query(Boolean.class)
                .single();
    }

    void removePasskeys(long agent) {
        jdbc.sql("delete from passkey where agent_id = ?").param(agent).update();
    }

    Optional<KeptKey> key(long agent) {
        return jdbc.sql("select secret, last_step from agent_totp where agent_id = ?")
                .param(agent)
                .query(KeptKey.class)
                .optional();
    }

    void keep(long agent, KeptKey key, Instant now) {
        jdbc.sql(
                        """
                        insert into agent_totp (agent_id, secret, last_step, enrolled_at)
                        values (:agent, :secret, :step, :now)
                        on conflict (commune_id, agent_id) do update
                           set secret = excluded.secret, last_step = excluded.last_step,
                               enrolled_at = excluded.enrolled_at
                        """)
                .param("agent", agent)
                .param("secret", key.secret())
                .param("step", key.lastStep())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when a code of this half minute or a later one was used already. */
    boolean advance(long agent, long step) {
        return jdbc.sql("update agent_totp set last_step = ? where agent_id = ? and last_step < ?")
                        .params(step, agent, step)
                        .update()
                == 1;
    }

    void removeKey(long agent) {
        jdbc.sql("delete from agent_totp where agent_id = ?").param(agent).update();
    }

    void removeCodes(long agent) {
        jdbc.sql("delete from agent_recovery_code where agent_id = ?").param(agent).update();
    }

    void addCode(long agent, int position, String hash) {
        jdbc.sql("insert into agent_recovery_code (agent_id, position, code_hash) values (?, ?, ?)")
                .params(agent, position, hash)
                .update();
    }

    Optional<String> code(long agent, int position) {
        return jdbc.sql(
                        "select code_hash from agent_recovery_code where agent_id = ? and position = ?")
                .params(agent, position)
                .query(String.class)
                .optional();
    }

    /** False when somebody else just used it. */
    boolean useCode(long agent, int position) {
        return jdbc.sql("delete from agent_recovery_code where agent_id = ? and position = ?")
                        .params(agent, position)
                        .update()
                == 1;
    }

    int codesLeft(long agent) {
        return jdbc.sql("select count(*) from agent_recovery_code where agent_id = ?")
                .param(agent)
                .query(Integer.class)
                .single();
    }

    Optional<Level> policy() {
        List<String> chosen =
                jdbc.sql("select second_factor from sign_in_policy").query(String.class).list();
        return chosen.stream().findFirst().map(one -> Level.valueOf(one.toUpperCase(Locale.ROOT)));
    }

    void choose(Level level) {
        jdbc.sql(
                        """
                        insert into sign_in_policy (second_factor) values (:level)
                        on conflict (commune_id) do update set second_factor = excluded.second_factor
                        """)
                .param("level", level.name().toLowerCase(Locale.ROOT))
                .update();
    }
}
