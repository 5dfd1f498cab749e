package fr.parvis.account.federation;

import fr.parvis.account.AccountFact;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What agents see and change of how they come in by ProConnect. */
@Controller
@RequestMapping("/bureau/compte/identite")
class OwnProIdentityController {

    private final AgentIdentities identities;
    private final ProviderStore providers;
    private final ApplicationEventPublisher events;

    OwnProIdentityController(
            AgentIdentities identities, ProviderStore providers, ApplicationEventPublisher events) {
        this.identities = identities;
        this.providers = providers;
        this.events = events;
    }

    @GetMapping
    public ModelAndView mine(SignedInAgent agent, @RequestParam(defaultValue = "") String done) {
        return show(agent, done, null);
    }

    @ProvenRecently
    @Transactional
    @PostMapping("/{id}/delier")
    public ModelAndView unlink(SignedInAgent agent, @PathVariable long id) {
        if (identities.of(agent.id()).stream().noneMatch(one -> one.id() == id)) {
            throw new NotFound();
        }
        if (!identities.detach(agent.id(), id)) {
            return show(agent, "", "account.federation.last-way-in.agent");
        }
        events.publishEvent(
                AccountFact.of("account.identity-unlinked", AccountKind.AGENT.name(), agent.id()));
        return GoOn.redirect("/bureau/compte/identite?done=unlinked");
    }

    private ModelAndView show(SignedInAgent agent, String done, String refused) {
        var page =
                new ModelAndView("account/federation/mine-agent")
                        .addObject("identities", identities.of(agent.id()))
                        .addObject("offered", providers.isActive(Provider.PRO_CONNECT))
                        .addObject("done", done)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
