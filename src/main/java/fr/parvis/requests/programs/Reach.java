package fr.parvis.requests.programs;

import fr.parvis.account.Grant;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.Roles;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.requests.Program;
import fr.parvis.requests.handling.HandledRequests;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Grant> grants =
                program.departments().stream()
                        .flatMap(department -> grants(department, program.procedures()))
                        .toList();
        return new SignedInAgent(
                NOBODY, program.name(), "", "", Roles.of(grants), List.of(), false, false);
    }

    private static Stream<Grant> grants(long department, Set<String> procedures) {
        return procedures.isEmpty()
                ? Stream.of(new Grant(department, Role.HANDLER, "", null))
                : procedures.stream().map(code -> new Grant(department, Role.HANDLER, code, null));
    }

    /**
     * @throws NotFound where there is none, or none for this program
     */
    Request open(Program program, String number) {
        return handled.open(number, agent(program));
    }

    /** The journal says who read sensitive answers. */
    void read(Request request) {
        handled.read(request);
    }

    static List<Transition> offered(Program program, Request request, Step step) {
        boolean turn =
                !request.closed()
                        && step.role() != null
                        && Rights.may(agent(program), Role.ofCode(step.role()), request.place());
        return turn ? step.transitions().stream().filter(Reach::mayBeFollowed).toList() : List.of();
    }

    private static boolean mayBeFollowed(Transition transition) {
        return transition.action() != Action.REFUSE && transition.letter() == null;
    }
}
