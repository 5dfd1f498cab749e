package fr.parvis.requests.programs;

import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.Program;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import org.springframework.stereotype.Component;

/** A program follows a transition, of those that are offered to it. */
@Component
class MoveForProgram {

    private final MoveRequest move;
    private final Procedures procedures;

    MoveForProgram(MoveRequest move, Procedures procedures) {
        this.move = move;
        this.procedures = procedures;
    }

    Outcome<Request, Refusal> move(
            Program program, Request request, int version, String transition, String words) {
        Step step =
                procedures
                        .revision(request.revisionId())
                        .definition()
                        .circuit()
                        .step(request.step());
        boolean known = step.transitions().stream().anyMatch(one -> one.id().equals(transition));
        boolean offered =
                Reach.offered(program, request, step).stream()
                        .anyMatch(one -> one.id().equals(transition));
        // of what overtook the program it hears from the verb itself, under its lock
        if (known && !offered && !request.closed() && request.version() == version) {
            return Outcome.refused(new HandlingRefused.NotYours(step.role()));
        }
        var order = new Move(request.id(), version, transition, words, Reach.agent(program));
        return switch (move.move(order)) {
            case Outcome.Done<Request, HandlingRefused>(Request now) -> Outcome.done(now);
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused why) ->
                    Outcome.refused(why);
        };
    }
}
