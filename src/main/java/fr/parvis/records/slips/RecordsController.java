package fr.parvis.records.slips;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What has become due, what was done, and what became of one thing. */
@Controller
class RecordsController {

    private static final int PAGE = 25;

    private final Slips slips;
    private final Lines lines;
    private final Rules rules;

    RecordsController(Slips slips, Lines lines, Rules rules) {
        this.slips = slips;
        this.lines = lines;
        this.rules = rules;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    /**
     * @param numero reference of a thing to look for on slips
     * @param avant id of the last slip of the page before
     */
    @GetMapping("/bureau/conservation")
    String page(
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long avant,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        List<Slip> ended = slips.done(avant, PAGE + 1);
        boolean more = ended.size() > PAGE;
        model.addAttribute("open", slips.open());
        model.addAttribute("ended", more ? ended.subList(0, PAGE) : ended);
        model.addAttribute("next", more ? ended.get(PAGE - 1).id() : null);
        model.addAttribute("rules", rules.all());
        model.addAttribute("keys", keys());
        model.addAttribute("number", numero.strip());
        model.addAttribute("found", numero.isBlank() ? List.of() : lines.named(numero.strip()));
        model.addAttribute("done", done);
        return "records/records";
    }

    private Map<String, String> keys() {
        return rules.all().stream()
                .collect(Collectors.toMap(rule -> rule.code(), rule -> rule.key()));
    }
}
