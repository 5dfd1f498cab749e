package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program ends, asked or not, and starts again on the same folder. */
@Tag("modules")
class KilledTest {

    private static final int DRAFTS_EACH = 63;
    private static final int KILLED_AFTER = 200;

    private static final int STOPPED_BY_SIGTERM = 128 + 15;

    private static Town town;

    private record Sending(Filing person, String draft) {}

    @BeforeAll
    static void start() throws Exception {
        town = Town.get();
    }

    @Test
    void aProgramKilledAmongFiveHundredSubmissionsLosesNoneItAcknowledgedAndDoublesNone()
            throws Exception {
        long before = town.requests();
        List<Sending> all = drafts();
        assertThat(all).hasSizeGreaterThan(500);

        Map<Sending, String> acknowledged = sendUntilKilled(all);
        town.program().start();

        assertThat(acknowledged).hasSizeBetween(KILLED_AFTER, all.size() - 1);
        assertThat(acknowledged)
                .allSatisfy((sent, number) -> assertThat(number(sent)).isEqualTo(number));
        assertThat(acknowledged.keySet().stream().limit(5))
                .allSatisfy(sent -> assertThat(acknowledgement(sent)).isEqualTo("application/pdf"));

        Town.together(all.stream().<Callable<Boolean>>map(one -> () -> sends(one)).toList());
        assertThat(acknowledged)
                .allSatisfy((sent, number) -> assertThat(number(sent)).isEqualTo(number));
        assertThat(town.requests() - before).isEqualTo(all.size());
        assertThat(town.wholeRequests()).isEqualTo(town.requests());
        assertThat(town.acknowledgementsInTheOutbox()).isEqualTo(town.requests());
    }

    @Test
    void aProgramAskedToStopStopsPostgresqlToo() throws Exception {
        String sent = sentAlready();
        Postgres database = town.program().postgres();
        assertThat(town.program().stop()).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(database.postmaster().isAlive()).isFalse();
        assertThat(town.program().disk().seen().resolve("postgres/cluster/postmaster.pid"))
                .doesNotExist();

        town.program().start();
        assertThat(town.person().browser().get(sent + "/recu").status()).isEqualTo(200);
    }

    private static String sentAlready() {
        Filing person = town.person();
        String draft = person.draft();
        person.send(draft);
        return draft;
    }

    private static List<Sending> drafts() throws Exception {
        List<Callable<List<Sending>>> hands =
                town.people().stream()
                        .<Callable<List<Sending>>>map(
                                person ->
                                        () ->
                                                person.drafts(DRAFTS_EACH).stream()
                                                        .map(draft -> new Sending(person, draft))
                                                        .toList())
                        .toList();
        return Town.together(hands).stream().flatMap(List::stream).toList();
    }

    /** By the number of the request, once the person has read it. */
    private static Map<Sending, String> sendUntilKilled(List<Sending> all) throws Exception {
        Queue<Sending> left = new ConcurrentLinkedQueue<>(all);
        Map<Sending, String> acknowledged = new ConcurrentHashMap<>();
        Callable<Void> hand =
                () -> {
                    for (Sending next; (next = left.poll()) != null; ) {
                        try {
                            sends(next);
                            acknowledged.put(next, number(next));
                        } catch (UncheckedIOException killed) {
                            return null;
                        }
                        if (acknowledged.size() == KILLED_AFTER) {
                            town.program().kill();
                        }
                    }
                    return null;
                };
        Town.together(List.of(hand, hand, hand, hand, hand, hand, hand, hand));
        return acknowledged;
    }

    private static boolean sends(Sending one) {
        var answer = one.person().send(one.draft());
        assertThat(answer.location()).as(answer.body()).isEqualTo(one.draft() + "/recu");
        return true;
    }

    private static String number(Sending one) {
        return one.person().number(one.draft());
    }

    private static String acknowledgement(Sending one) {
        return one.person()
                .browser()
                .get(one.draft() + "/recu/accuse-de-reception.pdf")
                .header("Content-Type");
    }
}
