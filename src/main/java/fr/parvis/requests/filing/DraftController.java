package fr.parvis.requests.filing;

import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.behalf.Entry;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft, page after page. Who has its link has the draft. */
@Controller
@RequestMapping("/brouillons/{token}")
class DraftController {

    private final Drafts drafts;
    private final Procedures procedures;
    private final Forms forms;
    private final FillPage fill;
    private final DraftCookie cookie;
    private final SendDraftLink link;

    DraftController(
            Drafts drafts,
            Procedures procedures,
            Forms forms,
            FillPage fill,
            DraftCookie cookie,
            SendDraftLink link) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.forms = forms;
        this.fill = fill;
        this.cookie = cookie;
        this.link = link;
    }

    /** Resumes at the first page that is not right yet. */
    @GetMapping
    String resume(@PathVariable String token, Frame frame) {
        Draft draft = open(token);
        Journey journey = journey(draft);
        String page =
                journey.pages().stream()
                        .filter(one -> !forms.check(one, draft.answers(), frame.locale()).isEmpty())
                        .findFirst()
                        .map(one -> one.id())
                        .orElse(Journey.CHECK);
        return "redirect:" + journey.addressOf(page);
    }

    @GetMapping("/{page}")
    String page(
            @PathVariable String token,
            @PathVariable String page,
            @RequestParam(defaultValue = "0") String retour,
            @RequestParam(defaultValue = "0") String suite,
            Frame frame,
            Model model) {
        model.addAttribute("appeared", "1".equals(suite));
        return show(token, page, "1".equals(retour), frame, model);
    }

    /** From the check of the answers, and back to it. */
    @GetMapping("/corriger/{page}")
    String correct(
            @PathVariable String token, @PathVariable String page, Frame frame, Model model) {
        return show(token, page, true, frame, model);
    }

    private String show(String token, String page, boolean back, Frame frame, Model model) {
        Draft draft = drafts.find(token).orElseThrow(NotFound::new);
        if (draft.sent()) {
            return "redirect:/brouillons/" + token + "/recu";
        }
        Journey journey = journey(draft);
        model.addAttribute(
                "filled",
                fill.filled(journey, journey.page(page), draft.answers(), List.of(), back, frame));
        return "requests/filing/page";
    }

    @PostMapping("/{page}")
    String entry(
            @PathVariable String token,
            @PathVariable String page,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft = drafts.find(token).orElseThrow(NotFound::new);
        if (draft.sent()) {
            return "redirect:/brouillons/" + token + "/recu";
        }
        return fill.receive(draft, page, PostedPage.of(request), frame, response, model);
    }

    /** Why the form is not for this person, what to do instead, and the way back to the answers. */
    @GetMapping("/" + Journey.NOT_CONCERNED)
    String notConcerned(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String page,
            Frame frame,
            Model model) {
        Draft draft = open(token);
        Revision revision = procedures.revision(draft.revisionId());
        Journey journey = journey(draft);
        var stop = forms.concerned(revision.definition().form(), draft.answers(), frame.locale());
        if (stop.isEmpty()) {
            return "redirect:/brouillons/" + token;
        }
        boolean known = journey.pages().stream().anyMatch(one -> one.id().equals(page));
        model.addAttribute("stop", stop.get());
        model.addAttribute("draft", draft);
        model.addAttribute("title", revision.definition().title());
        model.addAttribute("back", journey.addressOf(known ? page : journey.first().id()));
        return "requests/filing/notConcerned";
    }

    @GetMapping("/plus-tard")
    String later(
            @PathVariable String token,
            @RequestParam(required = false) String envoye,
            Frame frame,
            Model model) {
        Draft draft = open(token);
        model.addAttribute("revision", procedures.revision(draft.revisionId()));
        model.addAttribute("draft", draft);
        model.addAttribute("address", link.address(draft));
        model.addAttribute("email", link.knownEmail(draft));
        model.addAttribute("sent", envoye != null);
        model.addAttribute("error", "");
        return "requests/filing/later";
    }

    @PostMapping("/lien")
    String sendLink(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String email,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        Draft draft = open(token);
        if (link.send(draft, email, frame)) {
            return "redirect:/brouillons/" + token + "/plus-tard?envoye=1";
        }
        response.setStatus(422);
        String view = later(token, null, frame, model);
        model.addAttribute("email", email);
        model.addAttribute("error", frame.t("requests.filing.link.invalid"));
        return view;
    }

    @PostMapping("/supprimer")
    String remove(
            @PathVariable String token,
            @ModelAttribute(name = "behalf", binding = false) Entry behalf,
            HttpServletRequest request,
            HttpServletResponse response) {
        Draft draft = open(token);
        Revision revision = procedures.revision(draft.revisionId());
        drafts.remove(draft);
        cookie.forget(request, response, revision.code());
        return behalf == null
                ? "redirect:/demarches/" + revision.code()
                : "redirect:/bureau/guichet";
    }

    private Draft open(String token) {
        return drafts.find(token).filter(draft -> !draft.sent()).orElseThrow(NotFound::new);
    }

    private Journey journey(Draft draft) {
        return Journey.of(
                forms, procedures.revision(draft.revisionId()), draft.token(), draft.answers());
    }
}
