package fr.parvis.subscribers.store;

import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.StreetName;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscription.Line;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code subscriber} and those below it, of the current commune. */
@Component
@Transactional
public class Subscriptions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long add(String origin, Locale language, Home home) {
        return jdbc.sql(
                        """
                        insert into subscriber (created_at, language, street, street_key,
                                                longitude, latitude, origin)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        now(),
                        language.toLanguageTag(),
                        home.street(),
                        StreetName.of(home.street()).key(),
                        home.longitude(),
                        home.latitude(),
                        origin)
                .query(Long.class)
                .single();
    }

    /** The address is now theirs alone. */
    public void reach(long id, Channel channel, String address, String proof) {
        jdbc.sql(
                        """
                        insert into subscriber_channel (subscriber_id, channel, address, confirmed_at, proof)
                        values (?, ?, ?, ?, ?)
                        on conflict (commune_id, channel, subscriber_id)
                        do update set address = excluded.address, confirmed_at = excluded.confirmed_at,
                                      proof = excluded.proof, failed_at = null, reason = '',
                                      soft_failures = 0, muted = '{}'
                        """)
                .params(id, channel.name(), address, now(), proof)
                .update();
    }

    /** They answered, so the address answers; and they want these topics this way too. */
    public void answers(long id, Channel channel) {
        jdbc.sql(
                        """
                        update subscriber_channel
                        set failed_at = null, reason = '', soft_failures = 0, muted = '{}'
                        where subscriber_id = ? and channel = ?
                        """)
                .params(id, channel.name())
                .update();
    }

    public void follow(long id, Collection<String> topics) {
        jdbc.sql(
                        """
                        insert into subscriber_topic (subscriber_id, topic)
                        select ?, topic from unnest(?) as t (topic)
                        on conflict do nothing
                        """)
                .params(id, topics.toArray(String[]::new))
                .update();
    }

    public void unfollow(long id, Collection<String> topics) {
        jdbc.sql("delete from subscriber_topic where subscriber_id = ? and topic = any(?)")
                .params(id, topics.toArray(String[]::new))
                .update();
    }

    public void followOnly(long id, Collection<String> topics) {
        jdbc.sql("delete from subscriber_topic where subscriber_id = ? and topic <> all(?)")
                .params(id, topics.toArray(String[]::new))
                .update();
        follow(id, topics);
        jdbc.sql("update subscriber_channel set muted = '{}' where subscriber_id = ?")
                .param(id)
                .update();
    }

    public void mute(long id, Channel channel, Collection<String> topics) {
        jdbc.sql(
                        """
                        update subscriber_channel
                        set muted = array(select distinct unnest(muted || ?::text[]))
                        where subscriber_id = ? and channel = ?
                        """)
                .params(topics.toArray(String[]::new), id, channel.name())
                .update();
    }

    public void live(long id, Home home) {
        jdbc.sql(
                        """
                        update subscriber
                        set street = ?, street_key = ?, longitude = ?, latitude = ? where id = ?
                        """)
                .params(
                        home.street(),
                        StreetName.of(home.street()).key(),
                        home.longitude(),
                        home.latitude(),
                        id)
                .update();
    }

    /**
     * @param until last day, or null to go on
     */
    public void pause(long id, LocalDate until) {
        jdbc.sql("update subscriber set paused_until = ? where id = ?").params(until, id).update();
    }

    public void speak(long id, Locale language) {
        jdbc.sql("update subscriber set language = ? where id = ?")
                .params(language.toLanguageTag(), id)
                .update();
    }

    /** Links sent before lead nowhere from now on. */
    public void newLinks(long id) {
        jdbc.sql("update subscriber set version = version + 1 where id = ?").param(id).update();
    }

    public void unreach(long id, Channel channel) {
        jdbc.sql("delete from subscriber_channel where subscriber_id = ? and channel = ?")
                .params(id, channel.name())
                .update();
    }

    public void remove(long id) {
        jdbc.sql("delete from subscriber where id = ?").param(id).update();
    }

    public Optional<Subscription> find(long id) {
        return jdbc.sql("select * from subscriber where id = ?")
                .param(id)
                .query((row, _) -> subscription(row))
                .optional();
    }

    public Optional<Subscription> find(Channel channel, String address) {
        return jdbc.sql(
                        "select subscriber_id from subscriber_channel where channel = ? and address = ?")
                .params(channel.name(), address)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    private Subscription subscription(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Subscription(
                id,
                instant(row, "created_at"),
                Locale.forLanguageTag(row.getString("language")),
                new Home(
                        row.getString("street"),
                        row.getObject("longitude", Double.class),
                        row.getObject("latitude", Double.class)),
                row.getObject("paused_until", LocalDate.class),
                row.getInt("version"),
                row.getString("origin"),
                topics(id),
                lines(id));
    }

    private Set<String> topics(long id) {
        return jdbc.sql("select topic from subscriber_topic where subscriber_id = ?")
                .param(id)
                .query(String.class)
                .set();
    }

    private List<Line> lines(long id) {
        return jdbc.sql("select * from subscriber_channel where subscriber_id = ? order by channel")
                .param(id)
                .query(
                        (row, _) ->
                                new Line(
                                        Channel.valueOf(row.getString("channel")),
                                        row.getString("address"),
                                        instant(row, "confirmed_at"),
                                        row.getString("proof"),
                                        instant(row, "failed_at"),
                                        row.getString("reason"),
                                        strings(row.getArray("muted"))))
                .list();
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
