package fr.parvis.notices.queue;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.queue.Queue.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Empties the queue, on every node, with a few workers. */
@Component
class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final Queue queue;
    private final Map<String, Line> lines;
    private final Clock clock;
    private final int workers;
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    /**
     * @param workers 0 leaves the work to the other nodes
     */
    Workers(
            Queue queue,
            List<Line> lines,
            Clock clock,
            @Value("${parvis.notices.workers:4}") int workers) {
        this.queue = queue;
        this.lines = lines.stream().collect(Collectors.toMap(Line::kind, Function.identity()));
        this.clock = clock;
        this.workers = workers;
    }

    @Override
    public void start() {
        running = true;
        threads =
                IntStream.range(0, workers)
                        .mapToObj(n -> Thread.ofVirtual().name("queue-" + n).start(this::work))
                        .toList();
    }

    private void work() {
        while (running) {
            try {
                if (!workOnce()) {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                LOG.error("the queue is not being emptied", broken);
                rest();
            }
        }
    }

    /**
     * @return whether there may be more
     */
    boolean workOnce() throws InterruptedException {
        Optional<Due> taken = queue.take();
        if (taken.isPresent()) {
            Due due = taken.get();
            Optional<Instant> next = tried(due);
            next.ifPresentOrElse(when -> queue.again(due, when), () -> queue.done(due));
        }
        return taken.isPresent();
    }

    private Optional<Instant> tried(Due due) throws InterruptedException {
        try {
            return CommuneScope.call(due.commune(), () -> lines.get(due.kind()).work(due.id()));
        } catch (RuntimeException broken) {
            LOG.error("{} {} could not be done", due.kind(), due.id(), broken);
            return Optional.of(clock.instant().plus(AFTER_A_FAULT));
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets each worker finish what it has in hand, so that it is not done twice. */
    @Override
    public void stop() {
        running = false;
        try {
            for (Thread thread : threads) {
                thread.join(PAUSE.multipliedBy(10));
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
