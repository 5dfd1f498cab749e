package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.live.LiveRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open page of follow-up to look again. */
@Controller
class LiveController {

    private final FollowedRequest followed;
    private final LiveRequests live;

    LiveController(FollowedRequest followed, LiveRequests live) {
        this.followed = followed;
        this.live = live;
    }

    @GetMapping("/suivi/{number}/direct")
    SseEmitter follow(
            @PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        return live.follow(CommuneScope.current(), followed.open(number, resident, browser).id());
    }
}
