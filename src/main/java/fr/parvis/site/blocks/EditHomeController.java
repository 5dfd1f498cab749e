package fr.parvis.site.blocks;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.arranging.ArrangingRefused;
import fr.parvis.site.arranging.State;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who keeps the site chooses and orders the blocks of its home page, looks, and publishes. */
@Controller
@RequestMapping(EditHomeController.PATH)
class EditHomeController {

    static final String PATH = "/bureau/site/accueil";

    private final HomeEditor editor;
    private final Home home;

    EditHomeController(HomeEditor editor, Home home) {
        this.editor = editor;
        this.home = home;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String fait, Model model) {
        State state = editor.state();
        Arrangement draft = editor.draft(state);
        model.addAttribute("state", state);
        model.addAttribute("lines", editor.lines(draft));
        model.addAttribute("addable", editor.addable(draft));
        model.addAttribute("done", List.of("publie", "depasse").contains(fait) ? fait : "");
        return "site/blocks/edit";
    }

    /** The page as it would be, at its own address and for who arranges it only. */
    @GetMapping("/apercu")
    String preview(Frame frame, Model model) {
        model.addAttribute("rows", home.rows(editor.draft(editor.state()), frame));
        return "site/blocks/preview";
    }

    /** One button of the page, told by its name. */
    @PostMapping
    String change(@RequestParam Map<String, String> posted) {
        long seen = Seen.of(posted);
        return switch (act(seen, posted)) {
            case Outcome.Done<Long, ArrangingRefused> _ ->
                    "redirect:" + PATH + (posted.containsKey("publier") ? "?fait=publie" : "");
            case Outcome.Refused<Long, ArrangingRefused> _ -> "redirect:" + PATH + "?fait=depasse";
        };
    }

    private Outcome<Long, ArrangingRefused> act(long seen, Map<String, String> posted) {
        for (String verb : List.of("monter", "descendre", "retirer", "ordre", "ajouter")) {
            if (posted.containsKey(verb)) {
                return arrange(verb, posted.get(verb), seen, posted);
            }
        }
        if (posted.containsKey("annuler")) {
            return editor.undo(seen);
        }
        if (posted.containsKey("publier")) {
            return editor.publish(seen);
        }
        throw new NotFound();
    }

    private Outcome<Long, ArrangingRefused> arrange(
            String verb, String key, long seen, Map<String, String> posted) {
        return switch (verb) {
            case "monter" -> editor.change(seen, draft -> draft.up(key));
            case "descendre" -> editor.change(seen, draft -> draft.down(key));
            case "retirer" -> editor.change(seen, draft -> draft.without(key));
            case "ordre" ->
                    editor.change(seen, draft -> draft.ordered(List.of(key.split(",", 50))));
            default -> editor.add(seen, posted.getOrDefault("bloc", ""));
        };
    }
}
