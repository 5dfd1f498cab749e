package fr.parvis.database;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who listens to what on this node. */
final class Subscriptions {

    private final Map<String, Set<Subscriber>> byTopic = new ConcurrentHashMap<>();

    Subscriber add(String topic, Consumer<String> listener) {
        var all = byTopic.computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet());
        var subscriber = new Subscriber(topic, listener, all::remove);
        all.add(subscriber);
        return subscriber;
    }

    void deliver(Signal signal) {
        if (signal.equals(Signal.LOOK_AGAIN)) {
            resume();
        } else {
            byTopic.getOrDefault(signal.topic(), Set.of())
                    .forEach(subscriber -> subscriber.accept(signal.payload()));
        }
    }

    void resume() {
        byTopic.values().forEach(all -> all.forEach(Subscriber::resume));
    }

    void close() {
        byTopic.values().forEach(all -> all.forEach(Subscriber::close));
    }
}
