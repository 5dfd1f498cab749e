package fr.parvis.requests.handling;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
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
     * @throws NotFound where there is none any more, or it is not for this agent
     */
    public Request open(String number, SignedInAgent agent) {
        Request request = store.find(number).filter(it -> !it.erased()).orElseThrow(NotFound::new);
        if (!concerns(request, agent, Permission.READ)) {
            throw NotAllowed.of(agent, Permission.READ, request.place());
        }
        return request;
    }

    /** Whether this agent may do more than read it. */
    public boolean worksOn(Request request, SignedInAgent agent) {
        return Permission.WORK.stream().anyMatch(it -> concerns(request, agent, it));
    }

    /** Where the answers are sensitive, the journal says who read them. */
    public void read(Request request) {
        if (procedures.revision(request.revisionId()).definition().sensitive()) {
            events.publishEvent(new RequestRead(request.number()));
        }
    }

    /** Who looks after the request goes on seeing what stands with another department. */
    private boolean concerns(Request request, SignedInAgent agent, Permission permission) {
        if (Rights.may(agent, permission, request.place())) {
            return true;
        }
        Set<Long> departments =
                Rights.where(agent, permission).departments(request.procedureCode());
        return !departments.isEmpty()
                && homes.readBy(
                        departments,
                        request.id(),
                        procedures.revision(request.revisionId()).departmentId());
    }
}
