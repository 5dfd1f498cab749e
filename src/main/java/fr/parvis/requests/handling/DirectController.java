package fr.parvis.requests.handling;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.live.LiveRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells an open page that its request changed. Apart from {@link VisitAdvice}: when the line ends,
 * Spring comes back here without a commune.
 */
@Controller
class DirectController {

    private final HandledRequests requests;
    private final LiveRequests live;

    DirectController(HandledRequests requests, LiveRequests live) {
        this.requests = requests;
        this.live = live;
    }

    @GetMapping(Addresses.ROOT + "/{number}/direct")
    SseEmitter follow(@PathVariable String number, SignedInAgent agent) {
        return live.follow(CommuneScope.current(), requests.open(number, agent).id());
    }
}
