package fr.parvis.requests.filing;

import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Check the answers, then send. */
@Controller
@RequestMapping("/brouillons/{token}")
class SendController {

    private final Drafts drafts;
    private final Procedures procedures;
    private final Forms forms;
    private final SendDraft send;
    private final Deadlines deadlines;
    private final DraftCookie cookie;

    SendController(
            Drafts drafts,
            Procedures procedures,
            Forms forms,
            SendDraft send,
            Deadlines deadlines,
            DraftCookie cookie) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.forms = forms;
        this.send = send;
        this.deadlines = deadlines;
        this.cookie = cookie;
    }

    @GetMapping("/" + Journey.CHECK)
    String check(@PathVariable String token, Frame frame, Model model) {
        Draft draft = drafts.find(token).orElseThrow(NotFound::new);
        return draft.sent()
                ? "redirect:/brouillons/" + token + "/recu"
                : show(draft, List.of(), frame, model);
    }

    @PostMapping("/envoyer")
    String send(
            @PathVariable String token,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft = drafts.find(token).orElseThrow(NotFound::new);
        return switch (send.send(draft, deadlines.today().getYear(), frame.locale())) {
            case Outcome.Done<Long, SendRefused> done -> {
                cookie.forget(request, response, procedures.revision(draft.revisionId()).code());
                yield "redirect:/brouillons/" + token + "/recu";
            }
            case Outcome.Refused<Long, SendRefused>(SendRefused reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(draft, reason.pages(), frame, model);
            }
        };
    }

    private String show(Draft draft, List<PageProblems> problems, Frame frame, Model model) {
        Revision revision = procedures.revision(draft.revisionId());
        model.addAttribute("journey", Journey.of(forms, revision, draft.token(), draft.answers()));
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "stop",
                forms.concerned(revision.definition().form(), draft.answers(), frame.locale())
                        .orElse(null));
        model.addAttribute(
                "sections",
                forms.summary(revision.definition().form(), draft.answers(), frame.locale()));
        model.addAttribute(
                "answerBy",
                deadlines.inWorkingDays(revision.definition().legal().targetWorkingDays()));
        return "requests/filing/check";
    }
}
