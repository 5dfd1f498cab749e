package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.mandates.SignMandate.NotSigned;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The mandates somebody holds, at the desk for agents, on the portal for helpers and relatives:
 * made from a form, printed, signed, ended.
 */
@Controller
@RequestMapping({MandatesController.DESK, MandatesController.PORTAL})
class MandatesController {

    static final String DESK = "/bureau/mandats";
    static final String PORTAL = "/mes-mandats";

    private final HeldMandates held;
    private final MakeMandate making;
    private final SignMandate signing;
    private final EndMandate ending;
    private final Holders holders;

    MandatesController(
            HeldMandates held,
            MakeMandate making,
            SignMandate signing,
            EndMandate ending,
            Holders holders) {
        this.held = held;
        this.making = making;
        this.signing = signing;
        this.ending = ending;
        this.holders = holders;
    }

    static String base(Holder holder) {
        return holder.kind() == Holder.Kind.AGENT ? DESK : PORTAL;
    }

    /** Who holds: at the desk the agent, on the portal the resident. */
    @ModelAttribute("holder")
    Holder holder(SignedInAgent agent, SignedInResident resident, Frame frame) {
        if (frame.isAt(DESK)) {
            return holders.of(agent);
        }
        if (resident == null) {
            throw new NotFound();
        }
        return holders.of(resident);
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("holder") Holder holder, SignedInAgent agent) {
        return new ModelAndView("account/mandates/list")
                .addObject("base", base(holder))
                .addObject("mandates", held.by(holder))
                .addObject("mayMake", mayMake(holder, agent))
                .addObject("today", held.today());
    }

    @GetMapping("/nouveau")
    ModelAndView blank(@ModelAttribute("holder") Holder holder, SignedInAgent agent, Frame frame) {
        makes(holder, agent);
        return form(TypedMandate.BLANK, Set.of(), holder, frame);
    }

    @PostMapping("/nouveau")
    ModelAndView make(
            @ModelAttribute("holder") Holder holder,
            SignedInAgent agent,
            TypedMandate typed,
            Frame frame) {
        makes(holder, agent);
        Set<Wrong> wrongs = making.wrongs(typed, holder);
        return wrongs.isEmpty()
                ? new ModelAndView("redirect:" + base(holder) + "/" + making.make(typed, holder))
                : form(typed, wrongs, holder, frame);
    }

    @GetMapping("/{id}")
    ModelAndView one(
            @ModelAttribute("holder") Holder holder,
            @PathVariable long id,
            SignedInAgent agent,
            Frame frame) {
        return page(held.open(id, holder, agent), holder, null, "", frame);
    }

    @PostMapping("/{id}/signe")
    ModelAndView signed(
            @ModelAttribute("holder") Holder holder,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String checked,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(required = false) MultipartFile scan,
            Frame frame) {
        Made made = held.own(id, holder);
        if (made.mandate().holder().kind() == Holder.Kind.RELATIVE) {
            throw new NotFound();
        }
        return switch (signing.onPaper(id, !checked.isEmpty(), folder, scan)) {
            case Outcome.Done<Long, NotSigned> _ ->
                    new ModelAndView("redirect:" + base(holder) + "/" + id);
            case Outcome.Refused<Long, NotSigned>(NotSigned no) ->
                    page(made, holder, no, folder, frame);
        };
    }

    /** The holder gives it back, or the town hall ends what one of its agents or helpers holds. */
    @PostMapping("/{id}/terminer")
    String end(
            @ModelAttribute("holder") Holder holder, @PathVariable long id, SignedInAgent agent) {
        Mandate mandate = held.open(id, holder, agent).mandate();
        ending.end(id, holder.name(), HeldMandates.holds(holder, mandate) ? "holder" : "town-hall");
        return "redirect:" + base(holder) + "/" + id;
    }

    /** Of agents those who work on requests; of residents everybody, for who signs on line. */
    private static void makes(Holder holder, SignedInAgent agent) {
        if (!mayMake(holder, agent)) {
            NotAllowed.unless(agent, Permission.HANDLE);
        }
    }

    private static boolean mayMake(Holder holder, SignedInAgent agent) {
        return holder.kind() != Holder.Kind.AGENT || Rights.anywhere(agent, Permission.HANDLE);
    }

    private ModelAndView form(TypedMandate typed, Set<Wrong> wrongs, Holder holder, Frame frame) {
        var page =
                new ModelAndView("account/mandates/form")
                        .addObject("base", base(holder))
                        .addObject("typed", typed)
                        .addObject("wrongs", wrongs)
                        .addObject("subjects", making.offered(frame.locale()));
        page.setStatus(wrongs.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Made made, Holder holder, NotSigned refused, String folder, Frame frame) {
        var page =
                new ModelAndView("account/mandates/one")
                        .addObject("base", base(holder))
                        .addObject("shown", held.shown(made, frame))
                        .addObject("own", HeldMandates.holds(holder, made.mandate()))
                        .addObject("refused", refused)
                        .addObject("folder", folder);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
