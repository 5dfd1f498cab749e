package fr.parvis.ui.pages;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.ui.Kept;
import fr.parvis.ui.PageCache;
import fr.parvis.ui.frame.Reader;
import fr.parvis.ui.frame.StaleAt;
import fr.parvis.ui.pages.PageMemory.Key;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The pages kept on this node. Invalidation travels as a signal, so it reaches every node, and only
 * when what changed is committed; the node that made the change forgets before it answers, so that
 * whoever made it sees it.
 */
@Component
class KeptPages implements PageCache {

    static final long MOST_BYTES = 48L << 20;

    private static final String TOPIC = "pages";
    private static final String SLOT = Slot.class.getName();

    /**
     * Modules read their memory anew on signals of their own, which come in no order with ours: a
     * page made in between could show the old state, so it is forgotten once more.
     */
    private static final Duration ONCE_MORE = Duration.ofSeconds(1);

    private final PageMemory memory = new PageMemory(MOST_BYTES);
    private final Communes communes;
    private final Signals signals;
    private final Clock clock;

    KeptPages(Communes communes, Signals signals, Clock clock) {
        this.communes = communes;
        this.signals = signals;
        this.clock = clock;
        signals.subscribe(TOPIC, this::changed);
    }

    /** Where the page of a request would go, and what the world was like when it was asked for. */
    private record Slot(Key key, Commune commune, long generation) {}

    /** The kept page, or empty; then the request is marked, and its page may be kept. */
    Optional<KeptPage> find(HttpServletRequest request) {
        Commune commune = communes.current();
        var key = new Key(commune.id().value(), request.getRequestURI(), Reader.of(request));
        KeptPage page = memory.get(key);
        if (page != null && page.isTrue(commune, clock.instant())) {
            return Optional.of(page);
        }
        long generation = memory.generation(commune.id().value());
        request.setAttribute(SLOT, new Slot(key, commune, generation));
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
        KeptPage page = KeptPage.of(plain, slot.commune(), StaleAt.of(request));
        memory.put(slot.key(), page, slot.generation());
        return page;
    }

    @Override
    public void invalidate(CommuneId commune) {
        signals.publish(TOPIC, commune.toString());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(forgetAtTheEnd(commune));
        } else {
            memory.forget(commune.value());
        }
    }

    private TransactionSynchronization forgetAtTheEnd(CommuneId commune) {
        return new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                memory.forget(commune.value());
            }
        };
    }

    private void changed(String payload) {
        forget(payload);
        Thread.startVirtualThread(
                () -> {
                    LockSupport.parkNanos(ONCE_MORE.toNanos());
                    forget(payload);
                });
    }

    private void forget(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            memory.forgetAll();
        } else {
            memory.forget(Integer.parseInt(payload));
        }
    }
}
