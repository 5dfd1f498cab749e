package fr.parvis.alerts.sending;

import fr.parvis.alerts.sending.Sending.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code alert_sending} and {@code alert_told}. */
@Repository
class SendingStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    SendingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(long wave, String channel, Instant notBefore) {
        return jdbc.sql(
                        """
                        insert into alert_sending (wave_id, channel, not_before, changed_at)
                        values (?, ?, ?, ?) returning id
                        """)
                .params(wave, channel, at(notBefore), now())
                .query(Long.class)
                .single();
    }

    Optional<Sending> find(long id) {
        return jdbc.sql("select * from alert_sending where id = ?")
                .param(id)
                .query(SendingStore::sending)
                .optional();
    }

    /** In the transaction of a batch: nobody else works on it meanwhile. */
    Sending lock(long id) {
        return jdbc.sql("select * from alert_sending where id = ? for update")
                .param(id)
                .query(SendingStore::sending)
                .single();
    }

    List<Sending> ofWaves(Collection<Long> waves) {
        return jdbc.sql(
                        """
                        select * from alert_sending
                        where commune_id = current_commune() and wave_id = any(?) order by id
                        """)
                .param(waves.toArray(Long[]::new))
                .query(SendingStore::sending)
                .list();
    }

    /**
     * @return those who had not been told yet, and are from now on
     */
    Set<Long> tell(long wave, String channel, List<Long> subscribers) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                insert into alert_told (wave_id, channel, subscriber_id)
                                select ?, ?, * from unnest(?)
                                on conflict do nothing
                                returning subscriber_id
                                """)
                        .params(wave, channel, subscribers.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    /** Of these people, those whom an earlier wave of the alert told. */
    Set<Long> toldBefore(long alert, long wave, String channel, List<Long> subscribers) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct t.subscriber_id
                                from alert_wave w
                                join alert_told t on t.commune_id = w.commune_id and t.wave_id = w.id
                                where w.commune_id = current_commune() and w.alert_id = ? and w.id < ?
                                  and t.channel = ? and t.subscriber_id = any(?)
                                """)
                        .params(alert, wave, channel, subscribers.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    void advance(long id, long afterId, int told, int refused) {
        jdbc.sql(
                        """
                        update alert_sending
                        set after_id = ?, told = told + ?, refused = refused + ?, changed_at = ?
                        where id = ?
                        """)
                .params(afterId, told, refused, now(), id)
                .update();
    }

    void end(long id, State state, String said) {
        jdbc.sql("update alert_sending set state = ?, said = ?, changed_at = ? where id = ?")
                .params(state.name(), said, now(), id)
                .update();
    }

    void tried(long id, String said) {
        jdbc.sql(
                        "update alert_sending set tries = tries + 1, said = ?, changed_at = ? where id = ?")
                .params(said, now(), id)
                .update();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql(
                        """
                        delete from alert_told t using alert_wave w
                        where w.commune_id = t.commune_id and w.id = t.wave_id and w.at < ?
                        """)
                .param(at(limit))
                .update();
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                row.getLong("id"),
                row.getLong("wave_id"),
                row.getString("channel"),
                State.valueOf(row.getString("state")),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getLong("after_id"),
                row.getInt("told"),
                row.getInt("refused"),
                row.getInt("tries"),
                row.getString("said"));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
