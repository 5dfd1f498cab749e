package fr.parvis.site.menu;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.arranging.ArrangingRefused;
import fr.parvis.site.arranging.State;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who keeps the site arranges the menu of the portal. */
@Controller
@RequestMapping(MenuController.PATH)
class MenuController {

    static final String PATH = "/bureau/site/menu";

    private static final int LONGEST_LABEL = 40;

    private final PortalMenu menu;

    MenuController(PortalMenu menu) {
        this.menu = menu;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String fait) {
        return view().addObject("done", List.of("publie", "depasse").contains(fait) ? fait : "");
    }

    /** One button of the page, told by its name. */
    @PostMapping
    ModelAndView change(@RequestParam Map<String, String> posted, Frame frame) {
        if (posted.containsKey("ajouter") && added(posted).isEmpty()) {
            ModelAndView view = view().addObject("done", "").addObject("typed", posted);
            view.addObject("refused", frame.t("site.menu.add.refused"));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return switch (act(seen(posted), posted)) {
            case Outcome.Done<Long, ArrangingRefused> _ ->
                    back(posted.containsKey("publier") ? "?fait=publie" : "");
            case Outcome.Refused<Long, ArrangingRefused> _ -> back("?fait=depasse");
        };
    }

    private Outcome<Long, ArrangingRefused> act(long seen, Map<String, String> posted) {
        for (String verb :
                List.of(
                        "monter",
                        "descendre",
                        "rentrer",
                        "sortir",
                        "retirer",
                        "ordre",
                        "ajouter")) {
            if (posted.containsKey(verb)) {
                return menu.change(seen, draft -> arranged(draft, verb, posted));
            }
        }
        if (posted.containsKey("annuler")) {
            return menu.undo(seen);
        }
        if (posted.containsKey("publier")) {
            return menu.publish(seen);
        }
        throw new NotFound();
    }

    private MenuTree arranged(MenuTree draft, String verb, Map<String, String> posted) {
        String key = posted.get(verb);
        return switch (verb) {
            case "monter" -> draft.up(key);
            case "descendre" -> draft.down(key);
            case "rentrer" -> draft.inner(key);
            case "sortir" -> draft.outer(key);
            case "retirer" -> draft.without(key);
            case "ordre" -> draft.ordered(List.of(key.split(",", MenuTree.MOST + 1)));
            default -> added(posted).map(it -> draft.with(it.label(), it.href())).orElse(draft);
        };
    }

    /** A page that was chosen, under its own name or another, else an address that was typed. */
    private Optional<MenuLine> added(Map<String, String> posted) {
        String french = posted.getOrDefault("nom", "").strip();
        String english = posted.getOrDefault("nom-en", "").strip();
        String chosen = posted.getOrDefault("page", "");
        Optional<MenuLine> page =
                menu.pages().stream().filter(it -> it.key().equals(chosen)).findFirst();
        if (french.length() > LONGEST_LABEL || english.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        LocalizedText own = french.isEmpty() ? null : new LocalizedText(french, english);
        return page.map(
                        it ->
                                new MenuLine(
                                        it.key(), own == null ? it.label() : own, it.href(), false))
                .or(
                        () ->
                                own == null
                                        ? Optional.empty()
                                        : LocalPath.of(posted.getOrDefault("adresse", "").strip())
                                                .map(
                                                        path ->
                                                                new MenuLine(
                                                                        "",
                                                                        own,
                                                                        path.value(),
                                                                        false)));
    }

    private ModelAndView view() {
        State state = menu.state();
        return new ModelAndView("site/menu/edit")
                .addObject("state", state)
                .addObject("lines", menu.draft(state).lines())
                .addObject("full", menu.draft(state).top() >= MenuTree.TOP)
                .addObject("pages", menu.pages());
    }

    private static ModelAndView back(String query) {
        return new ModelAndView("redirect:" + PATH + query);
    }

    private static long seen(Map<String, String> posted) {
        String typed = posted.getOrDefault("vu", "");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }
}
