package fr.parvis.requests.programs;

import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.requests.Program;
import fr.parvis.requests.handling.HandledRequests;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How far a program reaches. It stands where an agent of its departments stands who handles, with
 * two things less: it refuses nothing, because a refusal must be reasoned by a person, and it signs
 * nothing, because a decision carries a name (CRPA L212-1).
 */
@Component
class Reach {

    /** No agent has this id. */
    static final long NOBODY = 0;

    private final HandledRequests handled;

    Reach(HandledRequests handled) {
        this.handled = handled;
    }

    static SignedInAgent agent(Program program) {
        Map<Long, Set<Role>> roles =
                program.departments().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> Set.of(Role.HANDLER)));
        return new SignedInAgent(NOBODY, program.name(), "", "", roles, false);
    }

    /**
     * @throws NotFound where there is none, or none for this program
     */
    Request open(Program program, String number) {
        Request request = handled.open(number, agent(program));
        if (!program.concerns(request.procedureCode())) {
            throw new NotFound();
        }
        return request;
    }

    /** The journal says who read sensitive answers. */
    void read(Request request) {
        handled.read(request);
    }

    static List<Transition> offered(Program program, Request request, Step step) {
        boolean handles =
                !request.closed()
                        && Role.HANDLER.code().equals(step.role())
                        && program.departments().contains(request.departmentId());
        return handles
                ? step.transitions().stream().filter(Reach::mayBeFollowed).toList()
                : List.of();
    }

    private static boolean mayBeFollowed(Transition transition) {
        return transition.action() != Action.REFUSE && transition.letter() == null;
    }
}
