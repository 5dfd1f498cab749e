package fr.parvis.requests.handling;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** An agent follows a transition of the circuit, and goes on with the next request. */
@Controller
class DecideController {

    private final MoveRequest move;
    private final WriteMessage messages;
    private final Neighbours neighbours;
    private final RequestViews views;

    DecideController(
            MoveRequest move, WriteMessage messages, Neighbours neighbours, RequestViews views) {
        this.move = move;
        this.messages = messages;
        this.neighbours = neighbours;
        this.views = views;
    }

    /**
     * @param version of the request that the agent saw
     * @param choice id of a transition, empty where none was chosen
     * @param then {@code next} to go on with the next request of the list
     */
    record Order(int version, String choice, String words, String then) {
        Order {
            choice = choice == null ? "" : choice;
            words = Words.clean(words);
        }

        Move by(Visit visit) {
            return new Move(visit.id(), version, choice, words, visit.agent());
        }
    }

    @PostMapping(Addresses.ROOT + "/{number}/decision")
    String decide(
            @ModelAttribute(binding = false) Visit visit,
            Order order,
            Model model,
            HttpServletResponse response) {
        Optional<String> next = neighbours.after(visit);
        Outcome<Request, HandlingRefused> outcome = move.move(order.by(visit));
        if (outcome instanceof Outcome.Done) {
            messages.readByAgent(visit.id());
        }
        String done =
                "next".equals(order.then())
                        ? next.map(visit::onTo).orElse(visit.back())
                        : visit.onTo(visit.request().number());
        Typed typed = Typed.in("decision", order.version(), order.choice(), order.words());
        return views.after(outcome, done, visit, typed, model, response);
    }
}
