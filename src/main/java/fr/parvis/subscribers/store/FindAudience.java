package fr.parvis.subscribers.store;

import fr.parvis.subscribers.Audience;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.Topics;
import fr.parvis.subscribers.Zone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People by topic and place. PostgreSQL finds who may live there by street and by the rectangle
 * around the outline; the outline itself is asked here.
 */
@Component
class FindAudience implements Audience {

    private static final int PAGE = 1_000;

    private static final String REACHABLE =
            """
            from subscriber s
            join subscriber_channel c
              on c.commune_id = s.commune_id and c.subscriber_id = s.id and c.channel = :channel
            where s.commune_id = current_commune()
              and c.failed_at is null
              and (s.paused_until is null or s.paused_until < :today)
              and (:everybody or exists (
                    select from subscriber_topic t
                    where t.commune_id = s.commune_id and t.subscriber_id = s.id
                      and t.topic = any(:topics) and t.topic <> all (c.muted)))
              and (:everywhere
                   or s.street_key = any(:streets)
                   or s.longitude between :west and :east and s.latitude between :south and :north)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FindAudience(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(Subscriber subscriber, String streetKey, Double east, Double north) {

        boolean isIn(Place place) {
            return place.holds(streetKey, east, north);
        }
    }

    @Override
    public long count(Topics topics, Zone zone, Channel channel) {
        Place place = Place.of(zone);
        if (place.exactByStatement()) {
            return query("select count(*) " + REACHABLE, topics, place, channel)
                    .query(Long.class)
                    .single();
        }
        long count = 0;
        long after = 0;
        List<Found> page;
        do {
            page = page(topics, place, channel, after, PAGE);
            count += page.stream().filter(found -> found.isIn(place)).count();
            after = last(page, after);
        } while (page.size() == PAGE);
        return count;
    }

    @Override
    public List<Subscriber> batch(
            Topics topics, Zone zone, Channel channel, long afterId, int limit) {
        Place place = Place.of(zone);
        List<Subscriber> found = new ArrayList<>();
        long after = afterId;
        List<Found> page;
        do {
            page = page(topics, place, channel, after, limit);
            page.stream()
                    .filter(one -> one.isIn(place))
                    .limit(limit - found.size())
                    .map(Found::subscriber)
                    .forEach(found::add);
            after = last(page, after);
        } while (found.size() < limit && page.size() == limit);
        return found;
    }

    private static long last(List<Found> page, long before) {
        return page.isEmpty() ? before : page.getLast().subscriber().id();
    }

    private List<Found> page(Topics topics, Place place, Channel channel, long after, int limit) {
        String sql =
                "select s.id, c.address, s.language, s.version, s.street_key, s.longitude,"
                        + " s.latitude "
                        + REACHABLE
                        + " and s.id > :after order by s.id limit :limit";
        return query(sql, topics, place, channel)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> found(row, channel))
                .list();
    }

    private JdbcClient.StatementSpec query(
            String sql, Topics topics, Place place, Channel channel) {
        Bounds around = place.around();
        return jdbc.sql(sql)
                .param("channel", channel.name())
                .param("today", LocalDate.now(clock))
                .param("everybody", topics.everybody())
                .param("topics", topics.codes().toArray(String[]::new))
                .param("everywhere", place.everywhere())
                .param("streets", place.streets().toArray(String[]::new))
                .param("west", around.west())
                .param("east", around.east())
                .param("south", around.south())
                .param("north", around.north());
    }

    private static Found found(ResultSet row, Channel channel) throws SQLException {
        return new Found(
                new Subscriber(
                        row.getLong("id"),
                        channel,
                        row.getString("address"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getInt("version")),
                row.getString("street_key"),
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class));
    }
}
