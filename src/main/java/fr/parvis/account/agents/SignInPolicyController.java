package fr.parvis.account.agents;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.factors.SecondFactorPolicy;
import fr.parvis.account.factors.SecondFactorPolicy.Level;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators choose whether agents must have a second factor. */
@Controller
@RequestMapping("/bureau/agents/protection")
class SignInPolicyController {

    private final SecondFactorPolicy policy;

    SignInPolicyController(SecondFactorPolicy policy) {
        this.policy = policy;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String done) {
        return new ModelAndView("account/sign-in-policy")
                .addObject("required", policy.required())
                .addObject("without", policy.agentsWithout())
                .addObject("done", done);
    }

    @PostMapping
    @ProvenRecently
    ModelAndView choose(@RequestParam(defaultValue = "required") String level) {
        policy.choose(level.equals("offered") ? Level.OFFERED : Level.REQUIRED);
        return new ModelAndView("redirect:/bureau/agents/protection?done=saved");
    }
}
