package fr.parvis.requests.chain;

import fr.parvis.requests.RequestMoved;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.steps.GoOn;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request that ended lets the one that filed it go on. */
@Component
class ChildEnded {

    private static final Set<String> ENDS = Set.of("decided", "closed", "withdrawn", "merged");

    private final LinkedRequests links;
    private final RequestStore store;
    private final GoOn goOn;

    ChildEnded(LinkedRequests links, RequestStore store, GoOn goOn) {
        this.links = links;
        this.store = store;
        this.goOn = goOn;
    }

    @EventListener
    void on(RequestMoved moved) {
        if (ENDS.contains(moved.what())
                && store.find(moved.id()).filter(Request::closed).isPresent()) {
            links.parent(moved.id()).ifPresent(goOn::look);
        }
    }
}
