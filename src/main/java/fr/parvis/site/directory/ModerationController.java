package fr.parvis.site.directory;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Change;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ContentRefused;
import fr.parvis.site.content.History;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bureau/fiches/ID}: what an owner proposes, beside what the public sees. */
@Controller
class ModerationController {

    private final CardChanges changes;
    private final Cards cards;
    private final DecideChange deciding;
    private final History history;
    private final ContentKinds kinds;
    private final Forms forms;

    ModerationController(
            CardChanges changes,
            Cards cards,
            DecideChange deciding,
            History history,
            ContentKinds kinds,
            Forms forms) {
        this.changes = changes;
        this.cards = cards;
        this.deciding = deciding;
        this.history = history;
        this.kinds = kinds;
        this.forms = forms;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping("/bureau/fiches/{id:[0-9]{1,18}}")
    ModelAndView compare(@PathVariable long id, Frame frame) {
        return page(id, null, frame);
    }

    private ModelAndView page(long id, ContentRefused refused, Frame frame) {
        CardChange change = changes.waiting(id).orElseThrow(NotFound::new);
        Content card = cards.find(change.content()).orElseThrow(NotFound::new);
        return new ModelAndView("site/directory/moderate")
                .addObject("refused", refused)
                .addObject("seen", history.piece(card.id()).shown())
                .addObject("change", change)
                .addObject("card", card)
                .addObject("differences", differences(card, change, frame));
    }

    private List<Change> differences(Content card, CardChange change, Frame frame) {
        List<Change> all = new ArrayList<>();
        compare("title", card.title().fr(), change.title(), frame, all);
        compare("summary", card.summary().fr(), change.summary(), frame, all);
        all.addAll(
                forms.compare(
                        kinds.get(card.kind()).form(),
                        card.facts(),
                        change.facts(),
                        frame.locale()));
        return all;
    }

    private static void compare(String what, String was, String is, Frame frame, List<Change> all) {
        if (!was.equals(is)) {
            all.add(new Change(what, frame.t("directory." + what), List.of(was), List.of(is)));
        }
    }

    @PostMapping("/bureau/fiches/{id:[0-9]{1,18}}")
    ModelAndView decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "0") int vue,
            Frame frame) {
        CardChange change = changes.waiting(id).orElseThrow(NotFound::new);
        Content card = cards.find(change.content()).orElseThrow(NotFound::new);
        switch (decision) {
            case "accept" -> {
                if (deciding.accept(change, vue)
                        instanceof Outcome.Refused<?, ContentRefused>(ContentRefused no)) {
                    ModelAndView again = page(id, no, frame);
                    again.setStatus(HttpStatus.CONFLICT);
                    return again;
                }
            }
            case "refuse" -> deciding.refuse(change);
            default -> throw new NotFound();
        }
        return new ModelAndView("redirect:" + card.path());
    }
}
