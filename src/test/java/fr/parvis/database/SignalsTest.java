package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class SignalsTest {

    @Autowired Signals signals;
    @Autowired TransactionTemplate transaction;
    @Autowired @FlywayDataSource DataSource owner;

    private final String topic = "test-" + UUID.randomUUID();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Signals.Subscription subscription;

    @BeforeEach
    void listen() throws InterruptedException {
        untilConnected();
        subscription = signals.subscribe(topic, heard::add);
    }

    @AfterEach
    void leave() {
        subscription.close();
    }

    @Test
    void signalsOfATopicArriveInOrder() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            signals.publish(topic, "7:" + i);
        }
        for (int i = 0; i < 50; i++) {
            assertThat(next()).isEqualTo("7:" + i);
        }
    }

    @Test
    void aSignalLeavesAfterTheCommitOnly() throws InterruptedException {
        transaction.executeWithoutResult(
                _ -> {
                    signals.publish(topic, "inside");
                    signals.publish("other" + topic, "elsewhere");
                    assertThat(heardWithin(200)).isNull();
                });
        assertThat(next()).isEqualTo("inside");
    }

    @Test
    void aTransactionTakenBackSaysNothing() throws InterruptedException {
        transaction.executeWithoutResult(
                status -> {
                    signals.publish(topic, "never");
                    status.setRollbackOnly();
                });
        signals.publish(topic, "after");
        assertThat(next()).isEqualTo("after");
    }

    @Test
    void aListenerThatFailsHearsTheNextSignalAndDisturbsNobody() throws InterruptedException {
        var brave = new LinkedBlockingQueue<String>();
        try (var failing =
                signals.subscribe(
                        topic,
                        payload -> {
                            brave.add(payload);
                            throw new IllegalStateException("on purpose");
                        })) {
            signals.publish(topic, "one");
            signals.publish(topic, "two");
            assertThat(brave.poll(10, TimeUnit.SECONDS)).isEqualTo("one");
            assertThat(brave.poll(10, TimeUnit.SECONDS)).isEqualTo("two");
            assertThat(next()).isEqualTo("one");
            assertThat(next()).isEqualTo("two");
            assertThat(failing).isNotNull();
        }
    }

    @Test
    void afterAnInterruptionListenersAreToldToLookAgainAndHearOn() throws InterruptedException {
        JdbcClient.create(owner)
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parvis-signals'")
                .query()
                .listOfRows();
        assertThat(next()).isEqualTo(Signals.RESUMED);
        signals.publish(topic, "again");
        assertThat(next()).isEqualTo("again");
    }

    @Test
    void aListenerThatIsFarBehindIsToldToLookAgainInsteadOfSignalBySignal() throws Exception {
        var entered = new LinkedBlockingQueue<String>();
        var gate = new CountDownLatch(1);
        try (var slow =
                signals.subscribe(
                        topic,
                        payload -> {
                            entered.add(payload);
                            awaitQuietly(gate);
                        })) {
            signals.publish(topic, "first");
            assertThat(entered.poll(10, TimeUnit.SECONDS)).isEqualTo("first");
            for (int i = 0; i < 600; i++) {
                signals.publish(topic, "7:" + i);
            }
            assertThat(comes("7:599", Duration.ofSeconds(10))).isTrue();
            gate.countDown();
            assertThat(slow).isNotNull();
            assertThat(entered.poll(10, TimeUnit.SECONDS)).isEqualTo(Signals.RESUMED);
        }
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** The listening connection may open only now: repeats itself until it is heard. */
    private void untilConnected() throws InterruptedException {
        var connected = new CountDownLatch(1);
        try (var first = signals.subscribe("connected" + topic, _ -> connected.countDown())) {
            assertThat(first).isNotNull();
            int attempts = 0;
            do {
                assertThat(++attempts).isLessThan(60);
                signals.publish("connected" + topic, "?");
            } while (!connected.await(1, TimeUnit.SECONDS));
        }
    }

    private boolean comes(String payload, Duration patience) throws InterruptedException {
        for (String one; (one = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS)) != null; ) {
            if (one.equals(payload)) {
                return true;
            }
        }
        return false;
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private String heardWithin(long millis) {
        try {
            return heard.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
