package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A mandate at work: printed, shown as it was signed, acted under. */
@Controller
@RequestMapping({MandatesController.DESK + "/{id}", MandatesController.PORTAL + "/{id}"})
class UseController {

    private final HeldMandates held;
    private final Holders holders;
    private final MandatePaper paper;
    private final SignedPapers signed;
    private final ModeCookie cookie;
    private final ApplicationEventPublisher events;

    UseController(
            HeldMandates held,
            Holders holders,
            MandatePaper paper,
            SignedPapers signed,
            ModeCookie cookie,
            ApplicationEventPublisher events) {
        this.held = held;
        this.holders = holders;
        this.paper = paper;
        this.signed = signed;
        this.cookie = cookie;
        this.events = events;
    }

    @GetMapping("/mandat.pdf")
    ResponseEntity<Resource> print(
            @PathVariable long id, SignedInAgent agent, SignedInResident resident, Frame frame) {
        Made made = held.open(id, holder(agent, resident, frame), agent);
        return signed.shown(paper.fileName(made), paper.pdf(made));
    }

    @GetMapping("/signature")
    ResponseEntity<Resource> scan(
            @PathVariable long id, SignedInAgent agent, SignedInResident resident, Frame frame) {
        return signed.scan(held.open(id, holder(agent, resident, frame), agent));
    }

    /** From here on the portal is the other person's, as far as the mandate lets. */
    @PostMapping("/agir")
    String act(
            @PathVariable long id,
            SignedInAgent agent,
            SignedInResident resident,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        Holder holder = holder(agent, resident, frame);
        Made made = held.own(id, holder);
        if (made.on(held.today()) != Mandate.State.LIVING) {
            return "redirect:" + MandatesController.base(holder) + "/" + id;
        }
        AccountKind kind =
                holder.kind() == Holder.Kind.AGENT ? AccountKind.AGENT : AccountKind.RESIDENT;
        cookie.set(new ModeCookie.Begun(id, kind, holder.id()), request, response);
        events.publishEvent(new MandateUsed(made.mandate()));
        return "redirect:" + ModeController.HOME;
    }

    private Holder holder(SignedInAgent agent, SignedInResident resident, Frame frame) {
        if (frame.isAt(MandatesController.DESK)) {
            return holders.of(agent);
        }
        if (resident == null) {
            throw new NotFound();
        }
        return holders.of(resident);
    }
}
