package fr.parvis.api.v1;

import fr.parvis.requests.RequestErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A reference leads back to the person in the program that gave it, so it goes with the request.
 */
@Component
class ForgetReferences {

    private final References references;

    ForgetReferences(References references) {
        this.references = references;
    }

    @EventListener
    void erased(RequestErased request) {
        references.forget(request.id());
    }
}
