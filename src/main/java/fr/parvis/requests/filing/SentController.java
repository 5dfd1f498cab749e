package fr.parvis.requests.filing;

import fr.parvis.commune.Departments;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.PublicTimeline;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.papers.Acknowledgements;
import fr.parvis.requests.papers.TrackingLinks;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page after sending, shown again for as long as the draft's address is known. */
@Controller
@RequestMapping("/brouillons/{token}/recu")
class SentController {

    private final Drafts drafts;
    private final RequestStore store;
    private final Procedures procedures;
    private final Departments departments;
    private final TrackingLinks links;
    private final Acknowledgements acknowledgements;

    SentController(
            Drafts drafts,
            RequestStore store,
            Procedures procedures,
            Departments departments,
            TrackingLinks links,
            Acknowledgements acknowledgements) {
        this.drafts = drafts;
        this.store = store;
        this.procedures = procedures;
        this.departments = departments;
        this.links = links;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping
    String sent(@PathVariable String token, Frame frame, Model model) {
        Request request = sent(token);
        var revision = procedures.revision(request.revisionId());
        model.addAttribute("request", request);
        model.addAttribute("revision", revision);
        model.addAttribute("department", departments.get(request.departmentId()));
        model.addAttribute("token", token);
        model.addAttribute("code", links.code(request));
        model.addAttribute("qr", links.qr(request));
        model.addAttribute("next", PublicTimeline.fromTheStart(revision, frame));
        return "requests/filing/sent";
    }

    @GetMapping("/accuse-de-reception.pdf")
    ResponseEntity<Resource> acknowledgement(@PathVariable String token) {
        Request request = sent(token);
        if (!procedures.revision(request.revisionId()).definition().kind().acknowledged()) {
            throw new NotFound();
        }
        return acknowledgements.download(request);
    }

    @GetMapping("/recepisse.pdf")
    ResponseEntity<Resource> receipt(@PathVariable String token) {
        return acknowledgements.receipt(sent(token));
    }

    private Request sent(String token) {
        return drafts.find(token)
                .filter(Draft::sent)
                .flatMap(draft -> store.find(draft.requestId()))
                .orElseThrow(NotFound::new);
    }
}
