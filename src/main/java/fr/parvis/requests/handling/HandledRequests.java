package fr.parvis.requests.handling;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.RequestRead;
import fr.parvis.requests.homes.Homes;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.NotFound;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a request for an agent. */
@Component
public class HandledRequests {

    private final RequestStore store;
    private final Procedures procedures;
    private final ApplicationEventPublisher events;
    private final Homes homes;

    HandledRequests(
            RequestStore store,
            Procedures procedures,
            ApplicationEventPublisher events,
            Homes homes) {
        this.store = store;
        this.procedures = procedures;
        this.events = events;
        this.homes = homes;
    }

    /**
     * @throws NotFound where there is none, or it concerns no department of the agent
     */
    public Request open(String number, SignedInAgent agent) {
        return store.find(number)
                .filter(request -> concerns(request, agent.departments()))
                .orElseThrow(NotFound::new);
    }

    /** Where the answers are sensitive, the journal says who read them. */
    public void read(Request request) {
        if (procedures.revision(request.revisionId()).definition().sensitive()) {
            events.publishEvent(new RequestRead(request.number()));
        }
    }

    /** Who looks after the request goes on seeing what stands with another department. */
    private boolean concerns(Request request, Set<Long> departments) {
        return departments.contains(request.departmentId())
                || homes.readBy(
                        departments,
                        request.id(),
                        procedures.revision(request.revisionId()).departmentId());
    }
}
