package fr.parvis.requests.handling;

import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Component;

/** Opens a request for an agent. */
@Component
class HandledRequests {

    private final RequestStore store;

    HandledRequests(RequestStore store) {
        this.store = store;
    }

    /**
     * @throws NotFound where there is none, or it belongs to a department that is not the agent's
     */
    Request open(String number, SignedInAgent agent) {
        return store.find(number)
                .filter(request -> agent.departments().contains(request.departmentId()))
                .orElseThrow(NotFound::new);
    }
}
