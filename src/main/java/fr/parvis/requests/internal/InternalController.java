package fr.parvis.requests.internal;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.Procedures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an agent can ask of the town hall they work for, and what they asked. */
@Controller
class InternalController {

    private final Procedures procedures;
    private final AskedByAgents asked;

    InternalController(Procedures procedures, AskedByAgents asked) {
        this.procedures = procedures;
        this.asked = asked;
    }

    @GetMapping("/bureau/entre-agents")
    String page(SignedInAgent agent, Model model) {
        model.addAttribute("asked", asked.of(agent.id()));
        model.addAttribute(
                "procedures",
                procedures.all().stream()
                        .filter(one -> one.definition().kind() == Kind.INTERNAL)
                        .toList());
        return "requests/internal/internal";
    }
}
