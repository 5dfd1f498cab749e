package fr.parvis.account.rights;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Departments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/agents/droits}: what each role allows, and who holds which where. */
@Controller
class RightsTableController {

    private final Holders holders;
    private final Departments departments;

    RightsTableController(Holders holders, Departments departments) {
        this.holders = holders;
        this.departments = departments;
    }

    /**
     * @param service id of a department, or null for all
     */
    @GetMapping("/bureau/agents/droits")
    String show(@RequestParam(required = false) Long service, SignedInAgent agent, Model model) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        model.addAttribute(
                "holders", holders.all().stream().filter(one -> one.in(service)).toList());
        model.addAttribute("departments", departments.all());
        model.addAttribute("chosen", service);
        return "account/rights/table";
    }
}
