package fr.parvis.alerts.life;

import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code alert} and {@code alert_wave}. */
@Repository
public class AlertStore {

    private static final String WAVE =
            """
            w.id as wave_id, w.alert_id, w.kind, w.title, w.body, w.sms, w.state, w.author_id, w.author,
            w.decided_by, w.at, w.expires_at as wave_expires_at
            """;

    private static final String TOLD =
            "select a.*, "
                    + WAVE
                    + """
                     from alert a
                     join lateral (
                        select * from alert_wave w
                        where w.commune_id = a.commune_id and w.alert_id = a.id and w.state = 'SENT'
                        order by w.id desc limit 1) w on true
                    where a.commune_id = current_commune()
                    """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the same form was sent before. */
    Optional<Long> add(NewAlert order) {
        return jdbc.sql(
                        """
                        insert into alert (key, level, topic, streets, outline, channels, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, key) do nothing returning id
                        """)
                .params(
                        order.key(),
                        order.level().name(),
                        order.topic(),
                        order.area().streets(),
                        order.area().outline(),
                        new TreeSet<>(order.channels()).toArray(String[]::new),
                        at(clock.instant()),
                        at(order.expiresAt()))
                .query(Long.class)
                .optional();
    }

    long withKey(String key) {
        return jdbc.sql("select id from alert where key = ?").param(key).query(Long.class).single();
    }

    long addWave(Wave wave) {
        return jdbc.sql(
                        """
                        insert into alert_wave
                          (alert_id, kind, title, body, sms, state, author_id, author, at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        wave.alertId(),
                        wave.kind().name(),
                        wave.title(),
                        wave.body(),
                        wave.sms(),
                        wave.state().name(),
                        wave.authorId(),
                        wave.author(),
                        at(wave.at()),
                        at(wave.expiresAt()))
                .query(Long.class)
                .single();
    }

    /**
     * @return false when somebody else decided meanwhile
     */
    boolean decide(long wave, Wave.State state, String by) {
        return jdbc.sql(
                                """
                                update alert_wave set state = ?, decided_by = ?, at = ?
                                where id = ? and state = 'AWAITING'
                                """)
                        .params(state.name(), by, at(clock.instant()), wave)
                        .update()
                == 1;
    }

    void extend(long alert, Instant expires) {
        jdbc.sql("update alert set expires_at = ? where id = ?")
                .params(at(expires), alert)
                .update();
    }

    /**
     * @return false when it was over
     */
    boolean end(long alert) {
        return jdbc.sql("update alert set ended_at = ? where id = ? and ended_at is null")
                        .params(at(clock.instant()), alert)
                        .update()
                == 1;
    }

    public Optional<Alert> find(long id) {
        return jdbc.sql("select * from alert where id = ?")
                .param(id)
                .query((row, _) -> alert(row))
                .optional();
    }

    /** Waves of an alert, the last one first. */
    public List<Wave> waves(long alert) {
        return jdbc.sql(
                        "select "
                                + WAVE
                                + " from alert_wave w where w.commune_id = current_commune() and w.alert_id = ?"
                                + " order by w.id desc limit 50")
                .param(alert)
                .query((row, _) -> wave(row))
                .list();
    }

    public Optional<Wave> wave(long id) {
        return jdbc.sql("select " + WAVE + " from alert_wave w where w.id = ?")
                .param(id)
                .query((row, _) -> wave(row))
                .optional();
    }

    /** What awaits a second person. */
    public List<Wave> awaiting() {
        return jdbc.sql(
                        "select "
                                + WAVE
                                + " from alert_wave w where w.commune_id = current_commune()"
                                + " and w.state = 'AWAITING' order by w.id limit 50")
                .query((row, _) -> wave(row))
                .list();
    }

    /** What everybody may read of one. */
    public Optional<Told> told(long alert) {
        return jdbc.sql(TOLD + " and a.id = ?")
                .param(alert)
                .query((row, _) -> new Told(alert(row), wave(row)))
                .optional();
    }

    /** What holds now, the graver first, then the later. */
    public List<Told> running() {
        return jdbc.sql(
                        TOLD
                                + """
                                 and a.ended_at is null and a.expires_at > ?
                                order by case a.level when 'DANGER' then 0 when 'VIGILANCE' then 1 else 2 end, a.id desc
                                limit 20
                                """)
                .param(at(clock.instant()))
                .query((row, _) -> new Told(alert(row), wave(row)))
                .list();
    }

    /** Those told to everybody, the last first, before one; 0 for the last of all. */
    public List<Told> told(long before, int limit) {
        return jdbc.sql(TOLD + " and a.id < ? order by a.id desc limit ?")
                .params(before == 0 ? Long.MAX_VALUE : before, limit)
                .query((row, _) -> new Told(alert(row), wave(row)))
                .list();
    }

    /** All, with their last wave, sent or not. */
    public List<Told> all(long before, int limit) {
        return jdbc.sql(
                        TOLD.replace("and w.state = 'SENT'", "")
                                + " and a.id < ? order by a.id desc limit ?")
                .params(before == 0 ? Long.MAX_VALUE : before, limit)
                .query((row, _) -> new Told(alert(row), wave(row)))
                .list();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getLong("id"),
                Level.valueOf(row.getString("level")),
                row.getString("topic"),
                new Area(row.getString("streets"), row.getString("outline")),
                Set.of((String[]) row.getArray("channels").getArray()),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                instant(row, "ended_at"));
    }

    private static Wave wave(ResultSet row) throws SQLException {
        return new Wave(
                row.getLong("wave_id"),
                row.getLong("alert_id"),
                Wave.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                row.getString("sms"),
                Wave.State.valueOf(row.getString("state")),
                row.getLong("author_id"),
                row.getString("author"),
                row.getString("decided_by"),
                instant(row, "at"),
                instant(row, "wave_expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
