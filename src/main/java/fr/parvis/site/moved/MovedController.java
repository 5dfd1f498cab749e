package fr.parvis.site.moved;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Frame;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who keeps the site sees and changes where old addresses lead. */
@Controller
@RequestMapping(MovedController.PATH)
class MovedController {

    static final String PATH = "/bureau/site/adresses";

    private static final int PAGE = 50;

    private final Redirects redirects;

    MovedController(Redirects redirects) {
        this.redirects = redirects;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String apres) {
        return view(apres);
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String ancienne,
            @RequestParam(defaultValue = "") String nouvelle,
            Frame frame) {
        return switch (redirects.put(ancienne, nouvelle)) {
            case Outcome.Done<Moved, MovedRefused> _ -> new ModelAndView("redirect:" + PATH);
            case Outcome.Refused<Moved, MovedRefused>(var reason) -> {
                ModelAndView view = view("");
                view.addObject("old", ancienne);
                view.addObject("target", nouvelle);
                view.addObject("refused", frame.t(reason));
                view.addObject("at", reason instanceof MovedRefused.NoAddress ? "old" : "target");
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    @PostMapping("/retirer")
    String remove(@RequestParam long id) {
        redirects.remove(id);
        return "redirect:" + PATH;
    }

    private ModelAndView view(String after) {
        List<Moved> found = redirects.list(after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Moved> shown = more ? found.subList(0, PAGE) : found;
        return new ModelAndView("site/moved/list")
                .addObject("moved", shown)
                .addObject("next", more ? shown.getLast().old() : null);
    }
}
