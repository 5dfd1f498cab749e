package fr.parvis.requests.handling;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent writes to the resident, or for colleagues only. Each has its own form, on purpose. */
@Controller
@RequestMapping(Addresses.ROOT + "/{number}")
class WriteController {

    private final WriteMessage messages;
    private final RequestViews views;

    WriteController(WriteMessage messages, RequestViews views) {
        this.messages = messages;
        this.views = views;
    }

    /** Who answers has read what was written before. */
    @PostMapping("/message")
    String message(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Typed typed = typed("message", words, visit);
        Outcome<Request, HandlingRefused> outcome =
                messages.fromAgent(visit.id(), typed.words(), visit.agent());
        if (outcome instanceof Outcome.Done) {
            messages.readByAgent(visit.id());
        }
        return views.after(outcome, visit.here() + "#messages", visit, typed, model, response);
    }

    @PostMapping("/note")
    String note(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Typed typed = typed("note", words, visit);
        return views.after(
                messages.note(visit.id(), typed.words(), visit.agent()),
                visit.here() + "#messages",
                visit,
                typed,
                model,
                response);
    }

    private static Typed typed(String form, String words, Visit visit) {
        return Typed.in(form, visit.request().version(), "", Words.clean(words));
    }
}
