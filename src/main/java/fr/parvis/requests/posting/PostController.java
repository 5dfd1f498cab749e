package fr.parvis.requests.posting;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /bureau/guichet/courrier}: what is to be printed and posted. */
@Controller
@RequestMapping("/bureau/guichet/courrier")
class PostController {

    private final PostTray tray;
    private final Papers papers;
    private final Procedures procedures;

    PostController(PostTray tray, Papers papers, Procedures procedures) {
        this.tray = tray;
        this.papers = papers;
        this.procedures = procedures;
    }

    @GetMapping
    String list(SignedInAgent agent, Frame frame, Model model) {
        Map<PaperToPost, String> waiting = new LinkedHashMap<>();
        tray.waiting(agent).forEach(paper -> waiting.put(paper, title(paper, frame)));
        model.addAttribute("waiting", waiting);
        return "requests/posting/list";
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<Resource> paper(@PathVariable long id, SignedInAgent agent) {
        return papers.open(tray.find(id, agent).orElseThrow(NotFound::new));
    }

    @PostMapping("/{id}/poste")
    String posted(@PathVariable long id, SignedInAgent agent) {
        tray.find(id, agent).orElseThrow(NotFound::new);
        tray.posted(id, agent.name());
        return "redirect:/bureau/guichet/courrier";
    }

    private String title(PaperToPost paper, Frame frame) {
        return procedures
                .current(paper.procedure())
                .map(revision -> frame.t(revision.definition().title()))
                .orElse(paper.procedure());
    }
}
