package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.PageView;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final SampleLetter letters;

    PreviewController(
            Drafts drafts, ExamineDraft examine, ResidentView residents, SampleLetter letters) {
        this.drafts = drafts;
        this.examine = examine;
        this.residents = residents;
        this.letters = letters;
    }

    /** A letter that cannot be read yet is not there. */
    @GetMapping(StudioAddresses.EDITOR + "/courriers/{letter}")
    ResponseEntity<byte[]> letter(
            @PathVariable String code,
            @PathVariable String letter,
            SignedInAgent agent,
            Frame frame) {
        Draft draft = Authors.only(agent, () -> drafts.find(code));
        ProcedureDefinition shown = residents.presentable(draft.tree(), examine.of(draft.tree()));
        byte[] pdf =
                shown.letter(letter)
                        .map(it -> letters.print(shown, it, frame))
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + letter + ".pdf\"")
                .body(pdf);
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
