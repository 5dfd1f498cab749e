package fr.parvis.account.agents;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.factors.Factors;
import fr.parvis.account.factors.ResetFactors;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * How an agent comes in, as an administrator sees it: where they are signed in, and the way out
 * when they lost their telephone.
 */
@Controller
@RequestMapping("/bureau/agents/{id}/connexion")
class AgentSignInController {

    private static final AccountKind KIND = AccountKind.AGENT;

    private final AgentStore agents;
    private final Sessions sessions;
    private final Factors factors;
    private final EndSessions ending;
    private final ResetFactors resetting;

    AgentSignInController(
            AgentStore agents,
            Sessions sessions,
            Factors factors,
            EndSessions ending,
            ResetFactors resetting) {
        this.agents = agents;
        this.sessions = sessions;
        this.factors = factors;
        this.ending = ending;
        this.resetting = resetting;
    }

    /** For other agents these pages do not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView page(
            @PathVariable long id, Session session, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("account/agent-sign-in")
                .addObject("agent", agents.find(id).orElseThrow(NotFound::new))
                .addObject("self", id == session.account())
                .addObject("devices", sessions.devices(KIND, id))
                .addObject("current", session.id())
                .addObject("any", factors.hasAny(id))
                .addObject("done", done);
    }

    @PostMapping("/appareils/{device}/deconnecter")
    @ProvenRecently
    ModelAndView signOut(@PathVariable long id, @PathVariable long device) {
        if (!ending.one(id, device)) {
            throw new NotFound();
        }
        return back(id, "device");
    }

    @PostMapping("/appareils/deconnecter")
    @ProvenRecently
    ModelAndView signOutEverywhere(@PathVariable long id) {
        agents.find(id).orElseThrow(NotFound::new);
        ending.all(id);
        return back(id, "devices");
    }

    /** Of somebody else: nobody takes their own protection away by being an administrator. */
    @PostMapping("/reinitialiser")
    @ProvenRecently
    ModelAndView reset(@PathVariable long id, SignedInAgent administrator) {
        agents.find(id).filter(it -> it.id() != administrator.id()).orElseThrow(NotFound::new);
        resetting.of(id);
        return back(id, "reset");
    }

    private static ModelAndView back(long id, String done) {
        return new ModelAndView("redirect:/bureau/agents/" + id + "/connexion?done=" + done);
    }
}
