package fr.parvis.site.editing;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.ReviewRules;
import fr.parvis.site.content.Rubrics;
import fr.parvis.site.content.Slugs;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators say under which rubrics the town writes, and what a second person reads. */
@Controller
@RequestMapping("/bureau/site/reglages")
class SettingsController {

    private static final int LONGEST = 80;

    private final Rubrics rubrics;
    private final ReviewRules reviews;
    private final ContentKinds kinds;
    private final Departments departments;

    SettingsController(
            Rubrics rubrics, ReviewRules reviews, ContentKinds kinds, Departments departments) {
        this.rubrics = rubrics;
        this.reviews = reviews;
        this.kinds = kinds;
        this.departments = departments;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String fait, Model model) {
        model.addAttribute("rubrics", rubrics.all());
        model.addAttribute("departments", departments.all());
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("chosen", reviews.chosen());
        model.addAttribute("done", fait);
        return "site/editing/settings";
    }

    @PostMapping("/relecture")
    ModelAndView review(@RequestParam(required = false) Set<String> sorte) {
        reviews.choose(sorte == null ? Set.of() : sorte);
        return done("review");
    }

    /**
     * @param code of the one to change; empty for a new one, whose code is made from its name
     * @param service id of the department that keeps it; 0 for everybody
     */
    @PostMapping("/rubriques")
    ModelAndView rubric(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String nomEn,
            @RequestParam(defaultValue = "0") long service,
            @RequestParam(defaultValue = "100") int place) {
        String name = shortened(nom);
        String key = code.isEmpty() ? Slugs.of(name) : Slugs.of(code);
        if (name.isEmpty() || key.isEmpty()) {
            return done("no-name");
        }
        boolean known = departments.all().stream().anyMatch(it -> it.id() == service);
        rubrics.put(
                key,
                new LocalizedText(name, shortened(nomEn)),
                known ? service : null,
                Math.clamp(place, 0, 999));
        return done("rubric");
    }

    @PostMapping("/rubriques/retirer")
    ModelAndView remove(@RequestParam String code) {
        return done(rubrics.remove(code) ? "removed" : "not-removed");
    }

    private static String shortened(String typed) {
        String name = typed.strip();
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static ModelAndView done(String what) {
        return Answer.seeOther("/bureau/site/reglages?fait=" + what);
    }
}
