package fr.parvis.notices;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Spares the dispatcher of this node its wait when a message has just been queued here. */
@Component
final class WakeDispatcher {

    private final Semaphore calls = new Semaphore(0);

    /** In the current transaction. Another node's dispatcher finds the message by looking. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        now();
                    }
                });
    }

    void now() {
        if (calls.availablePermits() < Dispatcher.WORKERS) {
            calls.release();
        }
    }

    /**
     * @return whether there was a call before the time was up
     */
    boolean await(Duration most) throws InterruptedException {
        return calls.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
