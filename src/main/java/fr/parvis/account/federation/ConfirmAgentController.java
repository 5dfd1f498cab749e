package fr.parvis.account.federation;

import fr.parvis.account.AccountFact;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An administrator says whether who came by ProConnect is really the agent of that address. */
@Controller
@RequestMapping("/bureau/identites/agents/{id}")
class ConfirmAgentController {

    private final AgentIdentities identities;
    private final ApplicationEventPublisher events;

    ConfirmAgentController(AgentIdentities identities, ApplicationEventPublisher events) {
        this.identities = identities;
        this.events = events;
    }

    @ProvenRecently
    @Transactional
    @PostMapping("/confirmer")
    public ModelAndView confirm(@PathVariable long id, SignedInAgent administrator) {
        NotAllowed.unless(administrator, Permission.ADMINISTER);
        long agent = identities.confirm(id).orElseThrow(NotFound::new);
        tell("account.identity-linked", agent);
        return GoOn.redirect("/bureau/identites?done=confirmed");
    }

    @Transactional
    @PostMapping("/refuser")
    public ModelAndView refuse(@PathVariable long id, SignedInAgent administrator) {
        NotAllowed.unless(administrator, Permission.ADMINISTER);
        long agent = identities.refuse(id).orElseThrow(NotFound::new);
        tell("account.identity-refused", agent);
        return GoOn.redirect("/bureau/identites?done=refused");
    }

    private void tell(String action, long agent) {
        events.publishEvent(AccountFact.of(action, AccountKind.AGENT.name(), agent));
    }
}
