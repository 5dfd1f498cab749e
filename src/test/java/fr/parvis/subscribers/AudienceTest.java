package fr.parvis.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.AddressFailed;
import fr.parvis.subscribers.Zone.Point;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ModuleTest
class AudienceTest {

    @Autowired Audience audience;
    @Autowired TestSubscribers people;
    @Autowired Subscriptions subscriptions;
    @Autowired Communes communes;
    @Autowired ApplicationEventPublisher events;

    /** Nobody else follows it. */
    private final String topic = "t" + UUID.randomUUID();

    private final Topics topics = Topics.of(topic);
    private Commune brest;
    private Commune quimper;
    private Subscriber lina;
    private Subscriber maud;

    @BeforeEach
    void subscribe() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        CommuneScope.run(
                brest.id(),
                () -> {
                    lina =
                            people.byMail(
                                    UUID.randomUUID() + "@lina.example",
                                    new Home("3, rue du Port", -4.495, 48.385),
                                    topic);
                    maud = people.byMail(UUID.randomUUID() + "@maud.example", Home.UNKNOWN, topic);
                });
        CommuneScope.run(
                quimper.id(),
                () -> people.byMail(lina.address(), Home.typed("rue du Port"), topic));
    }

    @Test
    void onlyWhoFollowsATopicIsReachedAndOnlyHere() {
        assertThat(here(topics, Zone.EVERYWHERE)).containsExactly(lina.id(), maud.id());
        assertThat(here(Topics.of("other" + topic), Zone.EVERYWHERE)).isEmpty();
        assertThat(here(Topics.of("x", topic), Zone.EVERYWHERE)).hasSize(2);
        assertThat(here(Topics.ALL, Zone.EVERYWHERE)).contains(lina.id(), maud.id());
        CommuneScope.run(
                quimper.id(),
                () ->
                        assertThat(audience.count(topics, Zone.EVERYWHERE, Channel.EMAIL))
                                .isEqualTo(1));
    }

    @Test
    void aStreetAndAnOutlineReachWhoLivesThere() {
        var port = new Zone.Streets(Set.of("R. du port"));
        var around = new Zone.Polygon(square(-4.50, 48.38, 0.01));
        var elsewhere = new Zone.Polygon(square(-4.40, 48.38, 0.01));
        assertThat(here(topics, port)).containsExactly(lina.id());
        assertThat(here(topics, around)).containsExactly(lina.id());
        assertThat(here(topics, elsewhere)).isEmpty();
    }

    @Test
    void aChannelThatNobodyGaveReachesNobody() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    assertThat(audience.count(topics, Zone.EVERYWHERE, Channel.SMS)).isZero();
                    people.byTextToo(lina, "+336" + System.nanoTime() % 100_000_000L);
                    assertThat(audience.count(topics, Zone.EVERYWHERE, Channel.SMS)).isOne();
                });
    }

    @Test
    void whoPausesIsLeftInPeaceUntilTheDayAfter() {
        CommuneScope.run(
                brest.id(), () -> subscriptions.pause(lina.id(), LocalDate.now().plusDays(2)));
        assertThat(here(topics, Zone.EVERYWHERE)).containsExactly(maud.id());
        CommuneScope.run(
                brest.id(), () -> subscriptions.pause(lina.id(), LocalDate.now().minusDays(2)));
        assertThat(here(topics, Zone.EVERYWHERE)).hasSize(2);
    }

    @Test
    void anAddressThatNeverAnswersIsAskedNoMoreAndOneThatIsFullAFewTimesMore() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    events.publishEvent(new AddressFailed(lina.address(), "no such person", true));
                    for (int i = 0; i < 4; i++) {
                        events.publishEvent(new AddressFailed(maud.address(), "full", false));
                    }
                });
        assertThat(here(topics, Zone.EVERYWHERE)).containsExactly(maud.id());
        CommuneScope.run(
                brest.id(),
                () -> events.publishEvent(new AddressFailed(maud.address(), "full", false)));
        assertThat(here(topics, Zone.EVERYWHERE)).isEmpty();
    }

    @Test
    void batchesFollowEachOtherWithoutAGapAlsoInAZone() {
        List<Long> all = new ArrayList<>();
        CommuneScope.run(
                brest.id(),
                () -> {
                    for (int i = 0; i < 7; i++) {
                        people.byMail(
                                UUID.randomUUID() + "@many.example",
                                new Home("", -4.495 + i % 2, 48.385),
                                topic);
                    }
                    var zone = new Zone.Polygon(square(-4.50, 48.38, 0.01));
                    long after = 0;
                    List<Subscriber> batch;
                    do {
                        batch = audience.batch(topics, zone, Channel.EMAIL, after, 2);
                        batch.forEach(one -> all.add(one.id()));
                        after = batch.isEmpty() ? after : batch.getLast().id();
                    } while (batch.size() == 2);
                    assertThat(audience.count(topics, zone, Channel.EMAIL)).isEqualTo(5);
                });
        assertThat(all).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    private static List<Point> square(double west, double south, double side) {
        return List.of(
                new Point(west, south),
                new Point(west + side, south),
                new Point(west + side, south + side),
                new Point(west, south + side));
    }

    private List<Long> here(Topics topics, Zone zone) {
        return CommuneScope.call(
                brest.id(),
                () -> {
                    List<Long> found =
                            audience.batch(topics, zone, Channel.EMAIL, 0, 10_000).stream()
                                    .map(Subscriber::id)
                                    .toList();
                    assertThat(audience.count(topics, zone, Channel.EMAIL)).isEqualTo(found.size());
                    return found;
                });
    }
}
