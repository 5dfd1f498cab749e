package fr.parvis.requests.handling;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
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
    private final Procedures procedures;

    ChangesController(History history, MessageThread thread, Procedures procedures) {
        this.history = history;
        this.thread = thread;
        this.procedures = procedures;
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
        List<HistoryLine> changes = ShowRequest.since(version, history(visit.request()));
        List<Message> written =
                thread.of(visit.id(), true).stream().filter(one -> one.id() > message).toList();
        if (changes.isEmpty() && written.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("changes", changes);
        model.addAttribute("messages", written);
        return "requests/handling/news";
    }

    private List<HistoryLine> history(Request request) {
        Circuit circuit = procedures.revision(request.revisionId()).definition().circuit();
        return HistoryLine.of(history.of(request.id()), request, circuit);
    }
}
