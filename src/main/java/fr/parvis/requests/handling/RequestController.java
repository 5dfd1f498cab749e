package fr.parvis.requests.handling;

import fr.parvis.account.Presence;
import fr.parvis.requests.life.WriteMessage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a request at the desk, and what it tells by itself while it is open. */
@Controller
@RequestMapping(Addresses.ROOT + "/{number}")
class RequestController {

    private final ShowRequest show;
    private final Presence presence;
    private final WhoActs whoActs;
    private final WriteMessage messages;
    private final HandledRequests requests;

    RequestController(
            ShowRequest show,
            Presence presence,
            WhoActs whoActs,
            WriteMessage messages,
            HandledRequests requests) {
        this.show = show;
        this.presence = presence;
        this.whoActs = whoActs;
        this.messages = messages;
        this.requests = requests;
    }

    @GetMapping
    String page(@ModelAttribute(binding = false) Visit visit, Model model) {
        presence.opened(Addresses.page(visit.id()), visit.agent().id());
        requests.read(visit.request());
        model.addAttribute("page", show.page(visit, Typed.NOTHING));
        return RequestViews.PAGE;
    }

    /** The page is still open; answers who else has it open. */
    @PostMapping("/presence")
    String stillHere(@ModelAttribute(binding = false) Visit visit, Model model) {
        presence.opened(Addresses.page(visit.id()), visit.agent().id());
        model.addAttribute("readers", whoActs.readers(visit.request(), visit.agent()));
        return "requests/handling/readers";
    }

    /** What the resident wrote has been read. */
    @PostMapping("/lu")
    String read(@ModelAttribute(binding = false) Visit visit) {
        messages.readByAgent(visit.id());
        return "redirect:" + visit.here() + "#messages";
    }
}
