package fr.parvis.account.mandates;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.mandates.SignMandate.NotSigned;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import fr.parvis.ui.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The mandates a resident gave: who acts for them, what was done, and the end of it. */
@Controller
@RequestMapping("/mon-compte/mandats")
class GivenController {

    private final HeldMandates mandates;
    private final SignMandate signing;
    private final EndMandate ending;

    GivenController(HeldMandates mandates, SignMandate signing, EndMandate ending) {
        this.mandates = mandates;
        this.signing = signing;
        this.ending = ending;
    }

    @GetMapping
    ModelAndView list(SignedInResident resident) {
        return new ModelAndView("account/mandates/given")
                .addObject("mandates", mandates.givenBy(resident.id(), resident.email()))
                .addObject("today", mandates.today());
    }

    @GetMapping("/{id}")
    ModelAndView one(SignedInResident resident, @PathVariable long id, Frame frame) {
        return page(open(id, resident), null, frame);
    }

    @ProvenRecently
    @PostMapping("/{id}/signer")
    ModelAndView sign(SignedInResident resident, @PathVariable long id, Frame frame) {
        Made made = open(id, resident);
        return switch (signing.inTheirAccount(id, resident)) {
            case Outcome.Done<Long, NotSigned> _ ->
                    new ModelAndView("redirect:/mon-compte/mandats/" + id);
            case Outcome.Refused<Long, NotSigned>(NotSigned no) -> page(made, no, frame);
        };
    }

    /** Declined where it is not signed yet, revoked where it is. */
    @PostMapping("/{id}/terminer")
    String end(SignedInResident resident, @PathVariable long id) {
        ending.end(open(id, resident).mandate().id(), resident.name(), "account");
        return "redirect:/mon-compte/mandats/" + id;
    }

    private Made open(long id, SignedInResident resident) {
        return mandates.given(id, resident.id(), resident.email());
    }

    private ModelAndView page(Made made, Refusal refused, Frame frame) {
        var page =
                new ModelAndView("account/mandates/mine")
                        .addObject("shown", mandates.shown(made, frame))
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
