package fr.parvis.notices.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.JavaMailSender;

/** A few workers on every node, each with a connection of its own to the mail server. */
final class BulkWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorkers.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final BulkDue due;
    private final BulkPace pace;
    private final SendBatch send;
    private final JavaMailSender office;
    private final Supplier<MailLine> lines;
    private final int count;
    private volatile List<Thread> workers = List.of();
    private volatile boolean running;

    BulkWorkers(
            BulkDue due,
            BulkPace pace,
            SendBatch send,
            JavaMailSender office,
            Supplier<MailLine> lines,
            int count) {
        this.due = due;
        this.pace = pace;
        this.send = send;
        this.office = office;
        this.lines = lines;
        this.count = count;
    }

    @Override
    public void start() {
        running = true;
        workers =
                IntStream.range(0, count)
                        .mapToObj(n -> Thread.ofVirtual().name("letters-" + n).start(this::work))
                        .toList();
    }

    private void work() {
        try (MailLine line = lines.get()) {
            while (running) {
                if (!takeSome(line)) {
                    line.close();
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @return whether there may be more
     */
    private boolean takeSome(MailLine line) {
        try {
            int granted = pace.grant(BATCH);
            Optional<BulkDue.Taken> taken = granted == 0 ? Optional.empty() : due.take(granted);
            taken.ifPresent(some -> send.send(some, line, office));
            return taken.isPresent();
        } catch (RuntimeException broken) {
            LOG.error("letters are not being sent", broken);
            return false;
        }
    }

    /** Lets each worker finish its batch. */
    @Override
    public void stop() {
        running = false;
        try {
            for (Thread worker : workers) {
                worker.join(PAUSE.multipliedBy(3));
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
