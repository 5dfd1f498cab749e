package fr.parvis.requests.steps;

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
                .filter(found -> concerns(found, agent))
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

    private boolean concerns(Work work, SignedInAgent agent) {
        return agent.departments().contains(work.request().departmentId())
                || homes.readBy(
                        agent.departments(), work.request().id(), work.revision().departmentId());
    }
}
