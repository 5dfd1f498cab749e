package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.PageView;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All pages of a draft's form one under the other, as residents will see them. */
@Controller
class PreviewController {

    private final Drafts drafts;
    private final ExamineDraft examine;
    private final ResidentView residents;

    PreviewController(Drafts drafts, ExamineDraft examine, ResidentView residents) {
        this.drafts = drafts;
        this.examine = examine;
        this.residents = residents;
    }

    @GetMapping(StudioAddresses.EDITOR + "/apercu")
    String show(@PathVariable String code, SignedInAgent agent, Frame frame, Model model) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        Examination examined = examine.of(draft.tree());
        ProcedureDefinition shown = residents.presentable(draft.tree(), examined);
        List<PageView> pages =
                shown.form().pages().stream()
                        .map(page -> residents.page(shown, page.id(), frame))
                        .flatMap(Optional::stream)
                        .toList();
        model.addAttribute("code", code);
        model.addAttribute("title", Titles.own(draft.tree()));
        model.addAttribute("pages", pages);
        return "procedures/studio/preview";
    }
}
