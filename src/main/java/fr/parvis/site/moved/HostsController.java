package fr.parvis.site.moved;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.ProvenRecently;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.ChangeHosts;
import fr.parvis.commune.Communes;
import fr.parvis.commune.HostRefused;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The host names of the commune. Where communes share an installation only its operator adds names:
 * one that an administrator invents could be that of a neighbour who comes later.
 */
@Controller
@RequestMapping(HostsController.PATH)
class HostsController {

    static final String PATH = "/bureau/site/domaines";

    private final ChangeHosts hosts;
    private final Communes communes;

    HostsController(ChangeHosts hosts, Communes communes) {
        this.hosts = hosts;
        this.communes = communes;
    }

    @GetMapping
    ModelAndView show(SignedInAgent agent, HttpServletRequest request) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        return view(agent, request);
    }

    @PostMapping
    @ProvenRecently
    ModelAndView add(
            SignedInAgent agent,
            @RequestParam(defaultValue = "") String nom,
            Frame frame,
            HttpServletRequest request) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        if (!mayAdd(agent)) {
            throw NotAllowed.of(agent, Permission.OPERATE, Place.COMMUNE);
        }
        return answer(hosts.add(nom), nom, agent, frame, request);
    }

    @PostMapping("/retirer")
    @ProvenRecently
    ModelAndView remove(
            SignedInAgent agent,
            @RequestParam String nom,
            Frame frame,
            HttpServletRequest request) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        return answer(hosts.remove(nom), "", agent, frame, request);
    }

    @PostMapping("/principal")
    @ProvenRecently
    ModelAndView first(
            SignedInAgent agent,
            @RequestParam String nom,
            Frame frame,
            HttpServletRequest request) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
        return answer(hosts.makeMain(nom, request.getServerName()), "", agent, frame, request);
    }

    private ModelAndView answer(
            Outcome<String, HostRefused> outcome,
            String typed,
            SignedInAgent agent,
            Frame frame,
            HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<String, HostRefused> _ -> new ModelAndView("redirect:" + PATH);
            case Outcome.Refused<String, HostRefused>(var reason) -> {
                ModelAndView view = view(agent, request);
                view.addObject("typed", typed).addObject("refused", frame.t(reason));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private ModelAndView view(SignedInAgent agent, HttpServletRequest request) {
        return new ModelAndView("site/moved/hosts")
                .addObject("hosts", communes.current().hosts())
                .addObject("here", request.getServerName())
                .addObject("adds", mayAdd(agent));
    }

    private boolean mayAdd(SignedInAgent agent) {
        return communes.all().size() == 1 || Rights.anywhere(agent, Permission.OPERATE);
    }
}
