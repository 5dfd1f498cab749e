package fr.parvis.requests.steps;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent gives the address of somebody outside; the link leaves by mail. */
@Controller
@RequestMapping("/bureau/avis/{id}/adresse")
class InviteController {

    private static final String PAGE = "requests/steps/invite";

    private final Opinions opinions;
    private final RequestStore store;
    private final AgentsTurn turn;
    private final InviteOpinion invite;

    InviteController(Opinions opinions, RequestStore store, AgentsTurn turn, InviteOpinion invite) {
        this.opinions = opinions;
        this.store = store;
        this.turn = turn;
        this.invite = invite;
    }

    @GetMapping
    String page(@PathVariable long id, SignedInAgent agent, Model model) {
        AskedOpinion asked = opinions.find(id).orElseThrow(NotFound::new);
        Request request = request(asked, agent);
        if (!mayInvite(asked, request, agent)) {
            return back(request);
        }
        return show(asked, request, asked.email(), null, model);
    }

    @PostMapping
    String invite(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String email,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        AskedOpinion asked = opinions.find(id).orElseThrow(NotFound::new);
        Request request = request(asked, agent);
        if (!mayInvite(asked, request, agent)) {
            return back(request);
        }
        String typed = email.strip();
        if (!typed.matches("[^\\s@<>,;]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(asked, request, typed, frame.t("requests.invite.invalid"), model);
        }
        invite.invite(id, typed, request);
        return back(request);
    }

    private static String show(
            AskedOpinion asked, Request request, String email, String error, Model model) {
        model.addAttribute("opinion", asked);
        model.addAttribute("request", request);
        model.addAttribute("email", email);
        model.addAttribute("error", error);
        return PAGE;
    }

    private Request request(AskedOpinion asked, SignedInAgent agent) {
        Request request = store.find(asked.requestId()).orElseThrow(NotFound::new);
        boolean own = !asked.external() && Rights.may(agent, Permission.READ, asked.place());
        if (!own) {
            turn.seen(request.number(), agent);
        }
        return request;
    }

    private boolean mayInvite(AskedOpinion asked, Request request, SignedInAgent agent) {
        return asked.external()
                && asked.open()
                && turn.at(request.number(), Kind.OPINION, agent).isPresent();
    }

    private static String back(Request request) {
        return "redirect:" + AgentsTurn.page(request.number()) + "#avis-demandes";
    }
}
