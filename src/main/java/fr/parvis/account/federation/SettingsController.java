package fr.parvis.account.federation;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.openid.Fault;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderSettings;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.providers.SetProvider;
import fr.parvis.account.providers.SettingsRefused;
import fr.parvis.account.providers.TypedSettings;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators switch FranceConnect and ProConnect on. */
@Controller
@RequestMapping("/bureau/identites")
class SettingsController {

    private final ProviderStore providers;
    private final SetProvider set;
    private final AgentIdentities identities;
    private final Journeys journeys;

    SettingsController(
            ProviderStore providers,
            SetProvider set,
            AgentIdentities identities,
            Journeys journeys) {
        this.providers = providers;
        this.set = set;
        this.identities = identities;
        this.journeys = journeys;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String done) {
        return show(null, "").addObject("done", done);
    }

    @ProvenRecently
    @PostMapping({"/franceconnect", "/proconnect"})
    ModelAndView set(
            @RequestParam(required = false) String active,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String levels,
            @RequestParam(defaultValue = "") String sirets,
            @RequestParam(required = false) String essayer,
            HttpServletRequest request) {
        String path = request.getRequestURI();
        Provider of =
                Provider.ofCode(path.substring(path.lastIndexOf('/') + 1))
                        .orElseThrow(NotFound::new);
        boolean kept = providers.find(of).isPresent();
        var typed =
                new TypedSettings(of, active != null, issuer, client, secret, levels, sirets, kept);
        return essayer != null ? tried(typed) : saved(typed);
    }

    private ModelAndView saved(TypedSettings typed) {
        return switch (set.set(typed)) {
            case Outcome.Done<ProviderSettings, SettingsRefused> _ ->
                    GoOn.redirect("/bureau/identites?done=" + typed.provider().code());
            case Outcome.Refused<ProviderSettings, SettingsRefused>(SettingsRefused no) ->
                    refused(typed, no);
        };
    }

    /** With what is typed, kept or not: one tries before one switches on. */
    private ModelAndView tried(TypedSettings typed) {
        return switch (set.check(typed)) {
            case Outcome.Done<ProviderSettings, SettingsRefused>(ProviderSettings settings) -> {
                Optional<Fault> fault =
                        set.tryOut(settings, journeys.address(settings.provider().back()));
                yield show(typed, "").addObject("tried", fault.map(Fault::code).orElse("works"));
            }
            case Outcome.Refused<ProviderSettings, SettingsRefused>(SettingsRefused no) ->
                    refused(typed, no);
        };
    }

    private ModelAndView refused(TypedSettings typed, SettingsRefused no) {
        ModelAndView page = show(typed, no.field());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView show(TypedSettings typed, String wrong) {
        List<TypedSettings> all =
                Stream.of(Provider.values())
                        .map(one -> typed != null && typed.provider() == one ? typed : kept(one))
                        .toList();
        return new ModelAndView("account/federation/settings")
                .addObject("all", all)
                .addObject("at", typed == null ? null : typed.provider())
                .addObject("wrong", wrong)
                .addObject("tried", "")
                .addObject("done", "")
                .addObject("waiting", identities.waiting())
                .addObject("root", journeys.address("").toString());
    }

    private TypedSettings kept(Provider provider) {
        return providers
                .find(provider)
                .map(TypedSettings::of)
                .orElseGet(() -> TypedSettings.empty(provider));
    }
}
