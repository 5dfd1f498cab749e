package fr.parvis.requests.handling;

import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.RequestEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What colleagues or the resident did since a page was shown, for its banner: the page itself never
 * moves under the agent's hands.
 */
@Controller
class ChangesController {

    private final History history;
    private final MessageThread thread;
    private final ShowRequest show;

    ChangesController(History history, MessageThread thread, ShowRequest show) {
        this.history = history;
        this.thread = thread;
        this.show = show;
    }

    /**
     * @param version that the page shows
     * @param message the last one that it shows, 0 for none
     */
    @GetMapping(Addresses.ROOT + "/{number}/nouveautes")
    String changes(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            @RequestParam long message,
            Model model,
            HttpServletResponse response) {
        List<RequestEvent> events = CaseFile.since(version, history.of(visit.id()));
        List<Message> written =
                thread.of(visit.id(), true).stream().filter(one -> one.id() > message).toList();
        if (events.isEmpty() && written.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("changes", show.lines(events, visit.request()));
        model.addAttribute("messages", written);
        return "requests/handling/news";
    }
}
