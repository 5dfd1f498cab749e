package fr.parvis.administration;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.ChangeIdentity;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.IdentityOvertaken;
import fr.parvis.commune.IdentityRefused;
import fr.parvis.commune.InvalidIdentity;
import fr.parvis.commune.InvalidIdentity.Fault;
import fr.parvis.commune.TownHallIdentity;
import fr.parvis.kernel.Outcome;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators change address, contacts, hours and colour of their town hall. */
@Controller
@RequestMapping("/bureau/mairie")
class TownHallController {

    private final Communes communes;
    private final Departments departments;
    private final ChangeIdentity identity;

    TownHallController(Communes communes, Departments departments, ChangeIdentity identity) {
        this.communes = communes;
        this.departments = departments;
        this.identity = identity;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        return view(new TownHallPage(kept(), kept(), departments.all(), List.of(), saved));
    }

    @PostMapping
    @ProvenRecently
    ModelAndView change(@RequestParam Map<String, String> posted) {
        TownHallIdentity typed = TownHallForm.read(posted, departments.all());
        return switch (identity.change(posted.getOrDefault("seen", ""), typed)) {
            case Outcome.Done<Commune, IdentityRefused> _ ->
                    new ModelAndView("redirect:/bureau/mairie?saved=true");
            case Outcome.Refused<Commune, IdentityRefused>(InvalidIdentity(var faults)) ->
                    refused(posted, typed, faults);
            case Outcome.Refused<Commune, IdentityRefused>(IdentityOvertaken(var now)) ->
                    overtaken(typed, now);
        };
    }

    /** What they saw stays what they saw: a mistake corrected does not overwrite a colleague. */
    private ModelAndView refused(
            Map<String, String> posted, TownHallIdentity typed, List<Fault> faults) {
        var page = new TownHallPage(typed, kept(), departments.all(), faults, false);
        return unprocessable(page).addObject("seen", posted.getOrDefault("seen", ""));
    }

    private ModelAndView overtaken(TownHallIdentity typed, TownHallIdentity now) {
        var page = new TownHallPage(typed, now, departments.all(), List.of(), false);
        ModelAndView view = view(page).addObject("overtaken", true);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private TownHallIdentity kept() {
        return TownHallIdentity.of(communes.current(), departments.all());
    }

    private static ModelAndView view(TownHallPage page) {
        return new ModelAndView("administration/townHall")
                .addObject("page", page)
                .addObject("seen", page.kept().mark())
                .addObject("overtaken", false);
    }

    private static ModelAndView unprocessable(TownHallPage page) {
        ModelAndView view = view(page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
