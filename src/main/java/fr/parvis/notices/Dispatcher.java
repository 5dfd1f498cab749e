package fr.parvis.notices;

import fr.parvis.notices.DueNotices.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Empties the outbox, on every node, with a few workers. Without a mail server messages wait, and
 * the log says so every hour.
 */
final class Dispatcher implements SmartLifecycle {

    static final int WORKERS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration REMINDER = Duration.ofHours(1);

    private final DueNotices due;
    private final DeliverNotice deliver;
    private final WakeDispatcher wake;
    private final Optional<PostOffice> office;
    private final Clock clock;
    private volatile List<Thread> workers = List.of();
    private volatile boolean running;
    private Instant reminded = Instant.MIN;

    Dispatcher(
            DueNotices due,
            DeliverNotice deliver,
            WakeDispatcher wake,
            Optional<PostOffice> office,
            Clock clock) {
        this.due = due;
        this.deliver = deliver;
        this.wake = wake;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        workers =
                IntStream.range(0, office.isPresent() ? WORKERS : 1)
                        .mapToObj(n -> Thread.ofVirtual().name("notices-" + n).start(this::work))
                        .toList();
    }

    private void work() {
        while (running) {
            try {
                if (!takeOne()) {
                    wake.await(PAUSE);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                LOG.error("the outbox is not being emptied", broken);
                rest();
            }
        }
    }

    /**
     * @return whether there may be more
     */
    private boolean takeOne() throws InterruptedException {
        if (office.isEmpty()) {
            remind();
            return false;
        }
        Optional<Due> taken = due.take();
        if (taken.isPresent()) {
            deliver.deliver(taken.get(), office.get());
        }
        return taken.isPresent();
    }

    private void remind() {
        Instant now = clock.instant();
        if (reminded.isBefore(now.minus(REMINDER))) {
            long waiting = due.waiting();
            if (waiting > 0) {
                LOG.warn("{} messages wait: no mail server is set (PARVIS_SMTP_URL)", waiting);
                reminded = now;
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets each worker finish the message in hand, so that it does not leave twice. */
    @Override
    public void stop() {
        running = false;
        try {
            for (Thread worker : workers) {
                wake.now();
                worker.join(PAUSE.multipliedBy(2));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
