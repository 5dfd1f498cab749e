package fr.parvis.privacy.controller;

import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.ChangeDataProtection;
import fr.parvis.commune.Communes;
import fr.parvis.commune.DataProtection;
import fr.parvis.commune.DataProtection.Officer;
import fr.parvis.commune.DataProtectionRefused;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators say who represents the commune, and who its data protection officer is. */
@Controller
@RequestMapping("/bureau/registre/responsable")
class ResponsibleController {

    private final Communes communes;
    private final ChangeDataProtection changing;

    ResponsibleController(Communes communes, ChangeDataProtection changing) {
        this.communes = communes;
        this.changing = changing;
    }

    /** For other agents this page does not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        if (agent == null || !Rights.may(agent, Permission.ADMINISTER, Place.COMMUNE)) {
            throw new NotFound();
        }
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "false") boolean saved) {
        return page(communes.current().dataProtection(), List.of(), saved);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(defaultValue = "") String representative,
            @RequestParam(defaultValue = "") String jointControllers,
            Officer officer) {
        var typed = new DataProtection(representative, jointControllers, said(officer));
        return switch (changing.change(typed)) {
            case Outcome.Done<DataProtection, DataProtectionRefused> _ ->
                    new ModelAndView("redirect:/bureau/registre/responsable?saved=true");
            case Outcome.Refused<DataProtection, DataProtectionRefused>(var no) ->
                    page(typed, no.faults(), false);
        };
    }

    /** A field that was not posted counts as left empty. */
    private static Officer said(Officer posted) {
        return new Officer(
                orEmpty(posted.name()),
                orEmpty(posted.organisation()),
                orEmpty(posted.email()),
                orEmpty(posted.phone()),
                orEmpty(posted.address()));
    }

    private static String orEmpty(String posted) {
        return posted == null ? "" : posted;
    }

    private static ModelAndView page(DataProtection typed, List<String> faults, boolean saved) {
        var page =
                new ModelAndView("privacy/responsible")
                        .addObject("typed", typed)
                        .addObject("faults", faults)
                        .addObject("saved", saved);
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
