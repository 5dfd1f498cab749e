package fr.parvis.requests.steps;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a request for an agent who acts at a kind of step. */
@Component
public class AgentsTurn {

    private final RequestStore store;
    private final Procedures procedures;

    AgentsTurn(RequestStore store, Procedures procedures) {
        this.store = store;
        this.procedures = procedures;
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

    private static boolean concerns(Work work, SignedInAgent agent) {
        return agent.departments().contains(work.request().departmentId())
                || agent.departments().contains(work.revision().departmentId());
    }
}
