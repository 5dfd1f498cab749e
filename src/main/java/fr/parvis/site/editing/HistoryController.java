package fr.parvis.site.editing;

import static fr.parvis.site.editing.EditController.ONE;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Piece;
import fr.parvis.site.content.Revision;
import fr.parvis.site.content.SaveContent;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what, and back to what it was. */
@Controller
class HistoryController {

    private static final int PAGE = 30;

    private final Writers writers;
    private final History history;
    private final ContentKinds kinds;
    private final SaveContent save;
    private final Compare compare;

    HistoryController(
            Writers writers,
            History history,
            ContentKinds kinds,
            SaveContent save,
            Compare compare) {
        this.writers = writers;
        this.history = history;
        this.kinds = kinds;
        this.save = save;
        this.compare = compare;
    }

    /**
     * @param avant only revisions before this one
     */
    @GetMapping(ONE + "/historique")
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int avant,
            SignedInAgent agent,
            Model model) {
        Piece piece = writers.only(agent, id);
        List<Revision> found = history.before(id, avant, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Revision> page = more ? found.subList(0, PAGE) : found;
        model.addAttribute("piece", piece);
        model.addAttribute("revisions", page);
        model.addAttribute("next", more ? page.getLast().number() : null);
        model.addAttribute("steps", history.steps(id));
        return "site/editing/history";
    }

    /**
     * @param de number of the older one; without it the one before the newest
     * @param a of the newer one; without it the newest
     */
    @GetMapping(ONE + "/comparer")
    String compare(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int de,
            @RequestParam(defaultValue = "0") int a,
            SignedInAgent agent,
            Frame frame,
            Model model) {
        Piece piece = writers.only(agent, id);
        ContentKind kind = kinds.find(piece.kind()).orElseThrow(NotFound::new);
        int to = a > 0 ? a : piece.head();
        int from = de > 0 ? de : Math.max(1, to - 1);
        Revision before = history.revision(id, from);
        Revision after = history.revision(id, to);
        model.addAttribute("piece", piece);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute(
                "differences",
                compare.of(kind.form(), before.manuscript(), after.manuscript(), frame));
        return "site/editing/compare";
    }

    @PostMapping(ONE + "/restaurer")
    ModelAndView restore(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int vue,
            @RequestParam(defaultValue = "0") int numero,
            SignedInAgent agent) {
        writers.only(agent, id);
        String address = "/bureau/site/textes/" + id + "?fait=";
        return Answer.seeOther(
                switch (save.restore(id, vue, numero)) {
                    case Done<Piece, ContentRefused> _ -> address + "restore";
                    case Refused<Piece, ContentRefused>(ContentRefused no) ->
                            address + no.code().replace("site.refused.", "no-");
                });
    }
}
