package fr.parvis.database;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener on a thread of its own: signals reach it in order, and a slow one delays no other.
 */
final class Subscriber implements Signals.Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);

    /** Beyond this the listener is told to look again, once, instead of signal by signal. */
    private static final int WAITING_AT_MOST = 256;

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final Consumer<String> listener;
    private final Consumer<Subscriber> leave;
    private final Thread thread;

    Subscriber(String topic, Consumer<String> listener, Consumer<Subscriber> leave) {
        this.listener = listener;
        this.leave = leave;
        this.thread = Thread.ofVirtual().name("signals-" + topic).start(this::work);
    }

    void accept(String payload) {
        if (!waiting.offer(payload)) {
            resume();
        }
    }

    void resume() {
        waiting.clear();
        waiting.add(Signals.RESUMED);
    }

    private void work() {
        try {
            while (true) {
                tell(waiting.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String payload) {
        try {
            listener.accept(payload);
        } catch (RuntimeException failed) {
            LOG.error("A listener failed on the signal '{}'", payload, failed);
        }
    }

    @Override
    public void close() {
        leave.accept(this);
        thread.interrupt();
    }
}
