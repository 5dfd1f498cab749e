package fr.parvis.ui.pages;

import fr.parvis.ui.frame.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pages by address, read without a lock; when they weigh too much the oldest leave first. A page
 * whose commune was forgotten while it was being rendered is not taken, since it may show the old
 * state.
 */
final class PageMemory {

    private final Map<Key, KeptPage> pages = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> generations = new ConcurrentHashMap<>();
    private final Deque<Key> oldestFirst = new ArrayDeque<>();
    private final long mostBytes;
    private long bytes;

    PageMemory(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    record Key(int commune, String path, Reader reader) {}

    /** Null where there is none. */
    KeptPage get(Key key) {
        return pages.get(key);
    }

    /** Changes each time the commune is forgotten. */
    long generation(int commune) {
        return counter(commune).get();
    }

    /**
     * @param generation as it was before the page was rendered
     */
    synchronized void put(Key key, KeptPage page, long generation) {
        if (generation(key.commune()) != generation) {
            return;
        }
        if (pages.containsKey(key)) {
            oldestFirst.remove(key);
            drop(key);
        }
        pages.put(key, page);
        oldestFirst.add(key);
        bytes += page.weight();
        while (bytes > mostBytes) {
            drop(oldestFirst.remove());
        }
    }

    synchronized void forget(int commune) {
        counter(commune).incrementAndGet();
        oldestFirst.stream().filter(key -> key.commune() == commune).toList().forEach(this::drop);
        oldestFirst.removeIf(key -> key.commune() == commune);
    }

    synchronized void forgetAll() {
        generations.values().forEach(AtomicLong::incrementAndGet);
        pages.clear();
        oldestFirst.clear();
        bytes = 0;
    }

    synchronized int size() {
        return oldestFirst.size();
    }

    private void drop(Key key) {
        bytes -= pages.remove(key).weight();
    }

    private AtomicLong counter(int commune) {
        return generations.computeIfAbsent(commune, _ -> new AtomicLong());
    }
}
