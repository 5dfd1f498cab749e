package fr.parvis.account.rights;

import fr.parvis.account.Grant;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProcedureNames;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rights of one agent that are limited to a procedure or to a time. */
@Controller
@RequestMapping("/bureau/agents/{id}/droits")
class GrantController {

    private final Holders holders;
    private final GiveRight giving;
    private final Departments departments;
    private final List<ProcedureNames> procedures;

    GrantController(
            Holders holders,
            GiveRight giving,
            Departments departments,
            List<ProcedureNames> procedures) {
        this.holders = holders;
        this.giving = giving;
        this.departments = departments;
        this.procedures = procedures;
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView page(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
        return page(find(id), GrantForm.EMPTY, null).addObject("done", done);
    }

    @PostMapping
    @ProvenRecently
    ModelAndView give(@PathVariable long id, GrantForm typed) {
        Holder to = find(id);
        return switch (giving.give(to, typed)) {
            case Outcome.Done<Grant, GrantRefused> _ -> back(id, "given");
            case Outcome.Refused<Grant, GrantRefused>(GrantRefused no) -> page(to, typed, no);
        };
    }

    @PostMapping("/retirer")
    @ProvenRecently
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long department,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String procedure) {
        find(id);
        Role withdrawn =
                new GrantForm("", role, "", "", "").chosenRole().orElseThrow(NotFound::new);
        giving.withdraw(id, department, withdrawn, procedure);
        return back(id, "withdrawn");
    }

    private static ModelAndView back(long id, String done) {
        return new ModelAndView("redirect:/bureau/agents/" + id + "/droits?done=" + done);
    }

    private Holder find(long id) {
        return holders.find(id).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Holder holder, GrantForm typed, GrantRefused refused) {
        var page =
                new ModelAndView("account/rights/grants")
                        .addObject("holder", holder)
                        .addObject("typed", typed)
                        .addObject("departments", departments.all())
                        .addObject(
                                "procedures",
                                procedures.stream().flatMap(it -> it.all().stream()).toList())
                        .addObject("refused", refused)
                        .addObject("field", refused == null ? "" : refused.field());
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
