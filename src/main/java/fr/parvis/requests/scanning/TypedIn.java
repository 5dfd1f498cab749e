package fr.parvis.requests.scanning;

import fr.parvis.kernel.Actor;
import fr.parvis.requests.TypedForSomebody;
import fr.parvis.requests.scanning.ScanItem.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A scanned form became a request. */
@Component
class TypedIn {

    private final ScanItems items;

    TypedIn(ScanItems items) {
        this.items = items;
    }

    @EventListener
    void typed(TypedForSomebody request) {
        if (request.scanItem() != null) {
            items.end(request.scanItem(), State.DONE, request.id(), Actor.current().name());
        }
    }
}
