package fr.parvis.requests.steps;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.homes.Homes;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens a request for an agent who acts at a kind of step. */
@Component
public class AgentsTurn {

    private final RequestStore store;
    private final Procedures procedures;
    private final Homes homes;

    AgentsTurn(RequestStore store, Procedures procedures, Homes homes) {
        this.store = store;
        this.procedures = procedures;
        this.homes = homes;
    }

    /** Several at once, in the order given; those that do not concern the agent are left out. */
    public List<Work> seen(List<String> numbers, SignedInAgent agent) {
        return store.find(numbers).stream()
                .map(request -> Work.of(request, revision(request)))
                .filter(found -> concerns(found, agent))
                .toList();
    }

    /**
     * @throws NotFound when the request does not concern the agent
     */
    public Work seen(String number, SignedInAgent agent) {
        return store.find(number)
                .map(request -> Work.of(request, revision(request)))
                .map(found -> mine(found, agent))
                .orElseThrow(NotFound::new);
    }

    /**
     * @return empty when it stands elsewhere, or the step is for others
     * @throws NotFound when the request does not concern the agent
     */
    public Optional<Work> at(String number, Kind kind, SignedInAgent agent) {
        return Optional.of(seen(number, agent))
                .filter(found -> found.step().kind() == kind)
                .filter(found -> found.isFor(agent));
    }

    /** Its page at the desk. */
    public static String page(String number) {
        return "/bureau/demandes/" + number;
    }

    private Revision revision(Request request) {
        return procedures.revision(request.revisionId());
    }

    private Work mine(Work found, SignedInAgent agent) {
        if (!concerns(found, agent)) {
            throw NotAllowed.of(agent, Permission.READ, found.request().place());
        }
        return found;
    }

    private boolean concerns(Work work, SignedInAgent agent) {
        Request request = work.request();
        if (Rights.may(agent, Permission.READ, request.place())) {
            return true;
        }
        Set<Long> departments =
                Rights.where(agent, Permission.READ).departments(request.procedureCode());
        return homes.readBy(departments, request.id(), work.revision().departmentId());
    }
}
