package fr.parvis.requests.together;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.TakeRequest;
import fr.parvis.requests.passing.ChangeDepartment;
import fr.parvis.requests.passing.HandOver;
import org.springframework.stereotype.Component;

/** Does to one request what was ordered for several, by the verb that deals with one alone. */
@Component
class ApplyGesture {

    private final TakeRequest take;
    private final HandOver handOver;
    private final ChangeDepartment department;
    private final MoveRequest move;

    ApplyGesture(
            TakeRequest take, HandOver handOver, ChangeDepartment department, MoveRequest move) {
        this.take = take;
        this.handOver = handOver;
        this.department = department;
        this.move = move;
    }

    Outcome<Request, HandlingRefused> to(
            long request, int version, TogetherOrder order, SignedInAgent agent) {
        return switch (order.gesture()) {
            case TAKE -> take.take(request, version, agent);
            case HAND_OVER ->
                    handOver.handOver(
                            new HandOver.Order(
                                    request, version, order.collegue(), order.words(), agent));
            case DEPARTMENT ->
                    department.transfer(
                            new ChangeDepartment.Order(
                                    request,
                                    version,
                                    order.service(),
                                    order.lecture(),
                                    order.words(),
                                    agent));
            case MOVE ->
                    move.move(new Move(request, version, order.transition(), order.words(), agent));
        };
    }
}
