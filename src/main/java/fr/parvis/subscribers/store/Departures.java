package fr.parvis.subscribers.store;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.subscribers.Channel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who leave. All about them goes; of each address a seal stays, which says that it left to
 * who has the address already, and nothing to anybody else.
 */
@Component
@Transactional
public class Departures {

    private final Subscriptions subscriptions;
    private final InstallationKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    Departures(Subscriptions subscriptions, InstallationKeys keys, JdbcClient jdbc, Clock clock) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void leave(Subscription who) {
        who.lines().forEach(line -> remember(line.address()));
        subscriptions.remove(who.id());
    }

    /** By one channel; by the last one altogether. */
    public void leave(Subscription who, Channel channel) {
        if (who.lines().stream().allMatch(line -> line.channel() == channel)) {
            leave(who);
        } else {
            who.line(channel).ifPresent(line -> remember(line.address()));
            subscriptions.unreach(who.id(), channel);
        }
    }

    /** By one channel, from some topics. Who follows nothing any more has left. */
    public void leave(Subscription who, Channel channel, Set<String> topics) {
        boolean elsewhere = who.lines().stream().anyMatch(line -> line.channel() != channel);
        if (elsewhere) {
            subscriptions.mute(who.id(), channel, topics);
        } else if (topics.containsAll(who.topics())) {
            leave(who);
        } else {
            subscriptions.unfollow(who.id(), topics);
        }
    }

    /** Who answered STOP and is reached in no other way has left, once that is long enough ago. */
    int leaveStopped(Instant before) {
        List<Long> stopped =
                jdbc.sql(
                                """
                                select c.subscriber_id from subscriber_channel c
                                where c.channel = 'SMS' and c.reason = ? and c.failed_at < ?
                                  and not exists (
                                      select from subscriber_channel o
                                      where o.commune_id = c.commune_id
                                        and o.subscriber_id = c.subscriber_id
                                        and o.channel <> c.channel)
                                """)
                        .params(Subscription.Line.STOP, before.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .list();
        stopped.stream().flatMap(id -> subscriptions.find(id).stream()).forEach(this::leave);
        return stopped.size();
    }

    public boolean hasLeft(String address) {
        return jdbc.sql("select exists (select from subscriber_gone where address = ?)")
                .param(seal(address))
                .query(Boolean.class)
                .single();
    }

    /** They came back by themselves. */
    public void forget(String address) {
        jdbc.sql("delete from subscriber_gone where address = ?").param(seal(address)).update();
    }

    private void remember(String address) {
        jdbc.sql(
                        """
                        insert into subscriber_gone (address, left_at) values (?, ?)
                        on conflict (commune_id, address) do nothing
                        """)
                .params(seal(address), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] seal(String address) {
        return keys.seal("subscriber-gone", CommuneScope.current() + " " + address);
    }
}
