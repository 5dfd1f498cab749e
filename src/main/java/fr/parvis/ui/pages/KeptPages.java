package fr.parvis.ui.pages;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Kept;
import fr.parvis.ui.PageCache;
import fr.parvis.ui.frame.Reader;
import fr.parvis.ui.frame.StaleAt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The pages kept on this node: read without a lock, at most {@link #MOST_BYTES}, the oldest leaves
 * first. A page that was being rendered while its commune was invalidated is not kept, since it may
 * show the old state.
 */
@Component
class KeptPages implements PageCache {

    static final long MOST_BYTES = 48L << 20;

    private static final String SLOT = Slot.class.getName();

    private final ConcurrentHashMap<Key, KeptPage> pages = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> generations = new ConcurrentHashMap<>();
    private final Deque<Key> oldestFirst = new ArrayDeque<>();
    private final Clock clock;
    private long bytes;

    KeptPages(Clock clock) {
        this.clock = clock;
    }

    record Key(int commune, String path, Reader reader) {}

    /** Where the page of a request would go, and what the world was like when it was asked for. */
    private record Slot(Key key, long generation) {}

    /** The kept page, or empty; then the request is marked, and its page may be kept. */
    Optional<KeptPage> find(HttpServletRequest request) {
        int commune = CommuneScope.current().value();
        var key = new Key(commune, request.getRequestURI(), Reader.of(request));
        KeptPage page = pages.get(key);
        if (page != null && clock.instant().isBefore(page.staleAt())) {
            return Optional.of(page);
        }
        request.setAttribute(SLOT, new Slot(key, generation(commune).get()));
        return Optional.empty();
    }

    boolean mayKeep(HttpServletRequest request, HttpServletResponse response) {
        return request.getAttribute(SLOT) != null
                && response.getStatus() == HttpServletResponse.SC_OK
                && response.getHeader("Set-Cookie") == null
                && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                        instanceof HandlerMethod method
                && method.hasMethodAnnotation(Kept.class);
    }

    KeptPage keep(byte[] plain, HttpServletRequest request) {
        var slot = (Slot) request.getAttribute(SLOT);
        KeptPage page = KeptPage.of(plain, StaleAt.of(request));
        put(slot, page);
        return page;
    }

    @Override
    public void invalidate(CommuneId commune) {
        generation(commune.value()).incrementAndGet();
        synchronized (oldestFirst) {
            oldestFirst.removeIf(key -> key.commune() == commune.value() && forget(key));
        }
    }

    private void put(Slot slot, KeptPage page) {
        synchronized (oldestFirst) {
            if (generation(slot.key().commune()).get() != slot.generation()) {
                return;
            }
            if (pages.containsKey(slot.key())) {
                forget(slot.key());
                oldestFirst.remove(slot.key());
            }
            pages.put(slot.key(), page);
            oldestFirst.add(slot.key());
            bytes += page.weight();
            while (bytes > MOST_BYTES) {
                forget(oldestFirst.remove());
            }
        }
    }

    private boolean forget(Key key) {
        bytes -= pages.remove(key).weight();
        return true;
    }

    private AtomicLong generation(int commune) {
        return generations.computeIfAbsent(commune, _ -> new AtomicLong());
    }
}
