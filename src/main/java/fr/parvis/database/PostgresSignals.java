package fr.parvis.database;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
final class PostgresSignals implements Signals, AutoCloseable {

    private final Subscriptions subscriptions = new Subscriptions();
    private final SignalSender sender;
    private final SignalReceiver receiver;

    PostgresSignals(DatabaseServer server) {
        this.sender = new SignalSender(server.application());
        this.receiver = new SignalReceiver(server.application(), subscriptions);
    }

    @Override
    public void publish(String topic, String payload) {
        Signal signal = Signal.of(topic, payload);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            sender.send(signal);
                        }
                    });
        } else {
            sender.send(signal);
        }
    }

    @Override
    public Subscription subscribe(String topic, Consumer<String> listener) {
        return subscriptions.add(topic, listener);
    }

    @Override
    public void close() throws InterruptedException {
        receiver.close();
        sender.close();
        subscriptions.close();
    }
}
