package fr.parvis.account.helpers;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator says who may help residents, for whom they work and until when. */
@Controller
@RequestMapping("/bureau/aidants")
class HelpersController {

    private final Accreditations helpers;
    private final Accredit accrediting;

    HelpersController(Accreditations helpers, Accredit accrediting) {
        this.helpers = helpers;
        this.accrediting = accrediting;
    }

    /** For other agents these pages do not exist. */
    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    ModelAndView list() {
        return page(TypedAccreditation.BLANK, null);
    }

    @PostMapping
    ModelAndView accredit(TypedAccreditation typed, SignedInAgent agent) {
        return switch (accrediting.accredit(typed, agent.name())) {
            case Outcome.Done<Long, NotAccredited> _ ->
                    new ModelAndView("redirect:/bureau/aidants");
            case Outcome.Refused<Long, NotAccredited>(NotAccredited no) -> page(typed, no);
        };
    }

    @PostMapping("/{id}/terminer")
    String end(@PathVariable long id, SignedInAgent agent) {
        accrediting.end(helpers.find(id).orElseThrow(NotFound::new), agent.name());
        return "redirect:/bureau/aidants";
    }

    private ModelAndView page(TypedAccreditation typed, NotAccredited refused) {
        var page =
                new ModelAndView("account/helpers/list")
                        .addObject("helpers", helpers.all())
                        .addObject("today", helpers.today())
                        .addObject("typed", typed)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
