package fr.parvis.account.rights;

import fr.parvis.account.Decision;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.ProcedureNames;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Departments;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/droits/pourquoi}: why an agent may or may not do something, in one sentence. */
@Controller
class WhyController {

    private final Holders holders;
    private final ExplainRights explain;
    private final Departments departments;
    private final List<ProcedureNames> procedures;

    WhyController(
            Holders holders,
            ExplainRights explain,
            Departments departments,
            List<ProcedureNames> procedures) {
        this.holders = holders;
        this.explain = explain;
        this.departments = departments;
        this.procedures = procedures;
    }

    /**
     * @param agent id, or null before anything is asked
     * @param permission name of a {@link Permission}
     * @param departement id, or null for the commune as a whole
     * @param demarche code, or empty for the department as a whole
     */
    @GetMapping("/bureau/droits/pourquoi")
    String ask(
            @RequestParam(required = false) Long agent,
            @RequestParam(defaultValue = "READ") String permission,
            @RequestParam(required = false) Long departement,
            @RequestParam(defaultValue = "") String demarche,
            SignedInAgent reader,
            Frame frame,
            Model model) {
        NotAllowed.unless(reader, Permission.ADMINISTER);
        List<Holder> all = holders.all();
        Permission asked = permission(permission);
        Place place = new Place(departement == null ? 0 : departement, demarche);
        Optional<Decision> decision =
                all.stream()
                        .filter(one -> agent != null && one.agent().id() == agent)
                        .findFirst()
                        .map(one -> Rights.decide(one.agent(), asked, place));
        model.addAttribute("holders", all);
        model.addAttribute("departments", departments.all());
        model.addAttribute(
                "procedures", procedures.stream().flatMap(it -> it.all().stream()).toList());
        model.addAttribute("asked", new Asked(agent, asked, place));
        model.addAttribute("decision", decision.orElse(null));
        model.addAttribute(
                "sentence", decision.map(it -> explain.sentence(it, frame)).orElse(null));
        return "account/rights/why";
    }

    private static Permission permission(String name) {
        return Stream.of(Permission.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Permission.READ);
    }
}
