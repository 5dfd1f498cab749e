package fr.parvis.requests.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open page. A slow reader holds nobody up: sending has its own virtual thread, and at most one
 * more waits behind it, since a second "changed" in a row says nothing new.
 */
final class Follower {

    private final SseEmitter emitter;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean waiting = new AtomicBoolean();

    Follower(SseEmitter emitter) {
        this.emitter = emitter;
    }

    /** Tells the browser when to come back after the line was lost. */
    void greet(Duration comeBack) {
        send(SseEmitter.event().reconnectTime(comeBack.toMillis()));
    }

    void changed() {
        if (waiting.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::sendChanged);
        }
    }

    private void sendChanged() {
        writing.lock();
        try {
            waiting.set(false);
            send(SseEmitter.event().name(LiveRequests.CHANGED).data(""));
        } finally {
            writing.unlock();
        }
    }

    /** Keeps proxies from closing the line, and finds out that a reader has gone. */
    void beat() {
        Thread.startVirtualThread(
                () -> {
                    if (writing.tryLock()) {
                        try {
                            send(SseEmitter.event().comment(""));
                        } finally {
                            writing.unlock();
                        }
                    }
                });
    }

    void end() {
        emitter.complete();
    }

    private void send(SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.complete();
        }
    }
}
