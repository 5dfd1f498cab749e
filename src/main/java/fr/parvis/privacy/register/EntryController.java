package fr.parvis.privacy.register;

import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.privacy.register.EntryRefused.Overtaken;
import fr.parvis.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators describe what the commune does with personal data elsewhere than here. */
@Controller
@RequestMapping("/bureau/registre")
class EntryController {

    private static final String PATH = "/bureau/registre";

    private final EntryStore entries;
    private final KeepEntry keep;

    EntryController(EntryStore entries, KeepEntry keep) {
        this.entries = entries;
        this.keep = keep;
    }

    /** For other agents these pages do not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        if (agent == null || !Rights.may(agent, Permission.ADMINISTER, Place.COMMUNE)) {
            throw new NotFound();
        }
    }

    @GetMapping("/nouveau")
    ModelAndView begin() {
        return page(new EntryForm(OwnEntry.EMPTY, PATH + "/nouveau", 0, null));
    }

    @PostMapping("/nouveau")
    ModelAndView add(@ModelAttribute("typed") OwnEntry typed) {
        return shown(keep.add(typed), typed, PATH + "/nouveau", 0);
    }

    @GetMapping("/{code}/modifier")
    ModelAndView edit(@PathVariable String code) {
        EntryVersion last = last(code);
        return page(new EntryForm(last.entry(), action(code), last.number(), null));
    }

    @PostMapping("/{code}/modifier")
    ModelAndView change(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int seen,
            @ModelAttribute("typed") OwnEntry typed) {
        return shown(keep.change(last(code).id(), seen, typed), typed, action(code), seen);
    }

    @PostMapping("/{code}/terminer")
    ModelAndView end(@PathVariable String code) {
        return switch (keep.end(last(code))) {
            case Outcome.Done<String, EntryRefused> _ ->
                    new ModelAndView("redirect:" + PATH + "?fait=terminee");
            case Outcome.Refused<String, EntryRefused> _ ->
                    new ModelAndView("redirect:" + PATH + "/" + code);
        };
    }

    private EntryVersion last(String code) {
        return entries.current(EntryVersion.idOf(code)).orElseThrow(NotFound::new);
    }

    private static String action(String code) {
        return PATH + "/" + code + "/modifier";
    }

    private static ModelAndView shown(
            Outcome<String, EntryRefused> outcome, OwnEntry typed, String action, int seen) {
        return switch (outcome) {
            case Outcome.Done<String, EntryRefused>(String code) ->
                    new ModelAndView("redirect:" + PATH + "/" + code + "?fait=gardee");
            case Outcome.Refused<String, EntryRefused>(EntryRefused no) -> {
                ModelAndView page = page(new EntryForm(typed, action, seen, no));
                page.setStatus(
                        no instanceof Overtaken
                                ? HttpStatus.CONFLICT
                                : HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private static ModelAndView page(EntryForm form) {
        return new ModelAndView("privacy/entry").addObject("form", form);
    }
}
