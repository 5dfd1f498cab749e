package fr.parvis.administration;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.closures.ChangeClosures;
import fr.parvis.commune.closures.ClosureRefused;
import fr.parvis.hours.Closure;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Frame;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators announce the days on which the counter is closed. */
@Controller
@RequestMapping(ClosuresController.PATH)
class ClosuresController {

    static final String PATH = "/bureau/mairie/fermetures";

    private final ChangeClosures closures;

    ClosuresController(ChangeClosures closures) {
        this.closures = closures;
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView show(Frame frame) {
        return view(ClosuresPage.of(ahead(frame)));
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(name = "du", defaultValue = "") String from,
            @RequestParam(name = "au", defaultValue = "") String to,
            @RequestParam(name = "pourquoi", defaultValue = "") String reason,
            Frame frame) {
        return switch (closures.add(day(from), day(to), reason)) {
            case Outcome.Done<Closure, ClosureRefused> _ -> new ModelAndView("redirect:" + PATH);
            case Outcome.Refused<Closure, ClosureRefused>(ClosureRefused why) -> {
                ModelAndView view = view(new ClosuresPage(ahead(frame), from, to, reason, why));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    @PostMapping("/retrait")
    String remove(
            @RequestParam(name = "du", defaultValue = "") String from,
            @RequestParam(name = "au", defaultValue = "") String to) {
        if (day(from) != null && day(to) != null) {
            closures.remove(day(from), day(to));
        }
        return "redirect:" + PATH;
    }

    private static List<Closure> ahead(Frame frame) {
        return frame.commune().hours().closuresFrom(frame.opening().at().toLocalDate());
    }

    /** Null for what is no day. */
    private static LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static ModelAndView view(ClosuresPage page) {
        return new ModelAndView("administration/closures").addObject("page", page);
    }
}
