package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.EndDraft;
import fr.parvis.procedures.drafts.MayWrite;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the doctor says of a draft, and its publication. */
@Controller
class PublishController {

    private static final String VIEW = "procedures/studio/publish";

    private final Drafts drafts;
    private final PublishDraft publish;
    private final EndDraft end;
    private final ExamineDraft examine;
    private final Procedures procedures;
    private final MayWrite mayWrite;

    PublishController(
            Drafts drafts,
            PublishDraft publish,
            EndDraft end,
            ExamineDraft examine,
            Procedures procedures,
            MayWrite mayWrite) {
        this.drafts = drafts;
        this.publish = publish;
        this.end = end;
        this.examine = examine;
        this.procedures = procedures;
        this.mayWrite = mayWrite;
    }

    @GetMapping(StudioAddresses.EDITOR + "/publier")
    String show(@PathVariable String code, SignedInAgent agent, Frame frame, Model model) {
        fill(Authors.only(agent, () -> drafts.find(code)), null, frame, model);
        return VIEW;
    }

    @PostMapping(StudioAddresses.EDITOR + "/publier")
    ModelAndView publish(
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "false") boolean lu,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        mayWrite.checkDraft(agent, code);
        return switch (publish.publish(code, version, lu).orElseThrow(NotFound::new)) {
            case Done(Revision revision) ->
                    Answer.seeOther(StudioAddresses.ROOT, "publiee", revision.code());
            case Refused(NotYet reason) -> {
                Draft draft = drafts.find(code).orElseThrow(NotFound::new);
                fill(draft, frame.t(reason), frame, model);
                yield new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @PostMapping(StudioAddresses.EDITOR + "/abandonner")
    ModelAndView giveUp(@PathVariable String code, SignedInAgent agent) {
        Authors.only(agent);
        if (!end.giveUp(code)) {
            throw new NotFound();
        }
        return Answer.seeOther(StudioAddresses.ROOT);
    }

    private void fill(Draft draft, String refused, Frame frame, Model model) {
        Revision current = procedures.current(draft.code()).orElse(null);
        model.addAttribute("draft", draft);
        model.addAttribute("title", Titles.own(draft.tree()));
        model.addAttribute(
                "examined",
                EditorPage.Doctored.of(
                        examine.noted(
                                draft.code(),
                                draft.tree(),
                                examine.of(draft.tree()).all(),
                                true,
                                frame)));
        model.addAttribute("refused", refused);
        model.addAttribute("current", current);
        model.addAttribute(
                "overtaken",
                current != null
                        && (draft.baseRevision() == null || current.id() != draft.baseRevision()));
    }
}
