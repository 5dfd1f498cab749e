package fr.parvis.administration;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.ChangeIdentity;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.InvalidIdentity;
import fr.parvis.commune.InvalidIdentity.Fault;
import fr.parvis.commune.TownHallIdentity;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
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
        if (agent == null || !agent.administrator()) {
            throw new NotFound();
        }
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        var kept = TownHallIdentity.of(communes.current(), departments.all());
        return page(kept, List.of(), saved);
    }

    @PostMapping
    ModelAndView change(@RequestParam Map<String, String> posted) {
        TownHallIdentity typed = TownHallForm.read(posted, departments.all());
        return switch (identity.change(typed)) {
            case Outcome.Done<Commune, InvalidIdentity> _ ->
                    new ModelAndView("redirect:/bureau/mairie?saved=true");
            case Outcome.Refused<Commune, InvalidIdentity>(InvalidIdentity why) ->
                    page(typed, why.faults(), false);
        };
    }

    private ModelAndView page(TownHallIdentity typed, List<Fault> faults, boolean saved) {
        var page = new TownHallPage(typed, departments.all(), faults, saved);
        var view = new ModelAndView("administration/townHall", Map.of("page", page));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
