package fr.parvis.requests.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The open pages of this node by what they follow; bounded, so that nobody fills the memory. */
final class Followers {

    static final int MOST = 10_000;
    static final int MOST_OF_ONE = 50;

    private final Map<String, Set<Follower>> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @return false when there are too many already
     */
    boolean add(String key, Follower follower) {
        if (count.incrementAndGet() <= MOST && join(key, follower)) {
            return true;
        }
        count.decrementAndGet();
        return false;
    }

    private boolean join(String key, Follower follower) {
        Set<Follower> all =
                known.compute(
                        key,
                        (_, before) -> {
                            Set<Follower> set =
                                    before == null ? ConcurrentHashMap.newKeySet() : before;
                            if (set.size() < MOST_OF_ONE) {
                                set.add(follower);
                            }
                            return set;
                        });
        return all.contains(follower);
    }

    void remove(String key, Follower follower) {
        known.computeIfPresent(
                key,
                (_, set) -> {
                    if (set.remove(follower)) {
                        count.decrementAndGet();
                    }
                    return set.isEmpty() ? null : set;
                });
    }

    void of(String key, Consumer<Follower> tell) {
        known.getOrDefault(key, Set.of()).forEach(tell);
    }

    void all(Consumer<Follower> tell) {
        known.values().forEach(set -> set.forEach(tell));
    }

    int count() {
        return count.get();
    }
}
